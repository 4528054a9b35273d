import { membersOf } from '@lerende/cycles'
import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { MIN_CONTRIBUTORS } from '../rules/blocks.ts'
import type { TellingWords } from '../rules/giveaway.ts'

/** By which words somebody would be known in an overleg: their own name, and what fewer than five there share with them. */
export async function tellingWords(
  reader: Reader,
  scope: NetworkScope,
  who: { overlegId: string; personId: PersonId },
): Promise<TellingWords> {
  const members = (await membersOf(reader, scope, who.overlegId)).map((member) => member.personId)
  const rows = await reader
    .selectFrom('person')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .select(['person.id', 'person.name', 'person.functie', 'organisation.name as organisation'])
    .where('person.network_id', '=', scope.networkId)
    .where('person.id', 'in', [...new Set([...members, who.personId])])
    .execute()
  const me = rows.find((row) => row.id === who.personId)
  const shared = (of: 'functie' | 'organisation') => rows.filter((row) => row[of] === me?.[of]).length >= MIN_CONTRIBUTORS
  return {
    name: me?.name ?? '',
    functie: shared('functie') ? null : (me?.functie ?? null),
    organisation: shared('organisation') ? null : (me?.organisation ?? null),
  }
}
