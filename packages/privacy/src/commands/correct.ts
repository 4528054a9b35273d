import { guardText } from '@lerende/guard'
import type { Ctx, PersonId, Trx } from '@lerende/kernel'
import { correctPerson } from '@lerende/network'
import { refuse } from '../errors.ts'
import type { CorrectInput } from '../inputs.ts'

/** Mends what the register says of a person. @throws privacy.personal_data, network.unknown_person, network.unknown_organisation */
export async function correct(trx: Trx, ctx: Ctx, input: CorrectInput & { personId: PersonId }): Promise<void> {
  // A name belongs here; a number that tells who somebody is outside the network does not.
  for (const field of ['name', 'functie'] as const) {
    const [found] = guardText(input[field]).blocked
    if (found) refuse('privacy.personal_data', { field, params: { what: found.what } })
  }
  await correctPerson(trx, ctx, input)
}
