import { guardText } from '@lerende/guard'
import { defineErrors } from '@lerende/kernel/errors'

const { refuse } = defineErrors({
  'upkeep.personal_data': { status: 422, nl: 'Hier staat iets in dat over één persoon gaat ({what}). Haal dat weg.' },
})

/** A name belongs here; a number that tells who somebody is does not. @throws upkeep.personal_data */
export function withoutNumbers(fields: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(fields)) {
    const [found] = guardText(text).blocked
    if (found) refuse('upkeep.personal_data', { field, params: { what: found.what } })
  }
}
