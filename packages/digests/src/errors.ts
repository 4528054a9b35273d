import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'digest.no_mailbox': { status: 404, nl: 'Hier is geen postvak: mail gaat naar het echte adres van mensen.' },
})
