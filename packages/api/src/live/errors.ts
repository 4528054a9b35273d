import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'live.too_many': {
    status: 429,
    nl: 'Je hebt de app op veel plekken tegelijk open. Dit scherm ververst zichzelf daarom niet. Sluit een ander scherm.',
  },
})
