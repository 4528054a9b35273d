import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'mail.not_failed': { status: 409, nl: 'Deze mail is niet mislukt, dus er valt niets opnieuw te versturen.' },
  'mail.unknown': { status: 404, nl: 'Deze mail is er niet (meer).' },
})
