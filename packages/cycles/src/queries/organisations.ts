import { currentItem, currentItems } from '@lerende/content'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { allOrganisations } from '@lerende/network'
import { refuse } from '../errors.ts'

/** Every organisation with how many people of it take part, by name. One that is archived only as long as there are any. */
export async function organisationsWithPeople(reader: Reader, scope: NetworkScope) {
  const rows = await reader
    .selectFrom('person')
    .select((eb) => ['organisation_id', eb.fn.countAll().as('people')])
    .where('network_id', '=', scope.networkId)
    .where('active', '=', 1)
    .where('role', '!=', 'gast')
    .where('organisation_id', 'is not', null)
    .groupBy('organisation_id')
    .execute()
  const people = new Map(rows.map((row) => [row.organisation_id, Number(row.people)]))
  const all = (await allOrganisations(reader, scope)).map((one) => ({ ...one, people: people.get(one.id) ?? 0 }))
  return all.filter((one) => !one.archived || one.people > 0)
}

/** One organisation: what the pack says of it, which overleggen its people sit in, and what it learns in. @throws cycles.unknown_organisation */
export async function organisationCard(reader: Reader, scope: NetworkScope, organisationId: string) {
  const found = (await allOrganisations(reader, scope)).find((one) => one.id === organisationId)
  const organisation = found ?? refuse('cycles.unknown_organisation')
  const overleggen = await reader
    .selectFrom('overleg_member')
    .innerJoin('overleg', 'overleg.id', 'overleg_member.overleg_id')
    .innerJoin('person', 'person.id', 'overleg_member.person_id')
    .select(['overleg.id', 'overleg.name', 'overleg.niveau'])
    .distinct()
    .where('overleg.network_id', '=', scope.networkId)
    .where('person.organisation_id', '=', organisation.id)
    .where('person.active', '=', 1)
    .orderBy('overleg.name')
    .execute()
  const item = await currentItem(reader, scope, 'organisatie', organisation.key)
  const trajecten = (await currentItems(reader, scope, 'leertraject')).filter(({ data }) => data.organisaties.includes(organisation.key))
  return {
    ...organisation,
    omschrijving: item?.data.omschrijving ?? '',
    gemeente: item?.data.gemeente ?? null,
    overleggen,
    trajecten: trajecten.map(({ key, data }) => ({ key, titel: data.titel })),
  }
}

/** What the pack says of a functie, found by its name or key, as people type it; null for a functie of one's own. */
export async function functieCard(reader: Reader, scope: NetworkScope, name: string) {
  const typed = name.toLowerCase()
  const item = (await currentItems(reader, scope, 'functie')).find(({ key, data }) => key === typed || data.naam.toLowerCase() === typed)
  return item ? { domein: item.data.domein, taken: item.data.taken, helptBij: item.data.helpt_bij } : null
}
