import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'digest.link_invalid': {
    status: 404,
    nl: 'Deze link werkt niet. Kies hem opnieuw in je laatste overzicht, of log in en kijk bij Instellingen.',
  },
  'digest.no_mailbox': { status: 404, nl: 'Hier is geen postvak: mail gaat naar het echte adres van mensen.' },
})
