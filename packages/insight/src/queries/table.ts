import { currentItem, currentItems } from '@lerende/content'
import { membersOf, organisationsPresent, overlegById, reachVisibleTo } from '@lerende/cycles'
import { dayOf, fromText, type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { allPeople, openOrganisations } from '@lerende/network'
import type { TableInput } from '../inputs.ts'
import { type AtTable, missingFrom, proposalsFrom, type Theme } from '../rules/table.ts'

/** "Nobody was there" looks back a year: shorter makes a rare partner look absent. */
const YEAR_HOURS = 365 * 24

type Asked = TableInput & { now: Temporal.Instant }

/** The themes that a table can be laid beside: leertrajecten and rode lijnen of the pack. */
export async function themes(reader: Reader, scope: NetworkScope) {
  const trajecten = await currentItems(reader, scope, 'leertraject')
  const lijnen = await currentItems(reader, scope, 'rode-lijn')
  const byTitle = (a: { titel: string }, b: { titel: string }) => a.titel.localeCompare(b.titel, 'nl')
  return {
    trajecten: trajecten.map(({ key, data }) => ({ key, titel: data.titel })).sort(byTitle),
    rodeLijnen: lijnen.map(({ key, data }) => ({ key, titel: data.titel })).sort(byTitle),
  }
}

/** The organisations that belong at an overleg (for a theme) and of which nobody was there in the last year. @throws cycles.unknown_overleg */
export async function missingAtTable(reader: Reader, scope: NetworkScope, asked: Asked) {
  const { missing } = await tableOf(reader, scope, asked)
  return missing
}

/** Of the organisations that are missing: whom one could invite, and what speaks for it. @throws cycles.unknown_overleg */
export async function whomToInvite(reader: Reader, scope: NetworkScope, asked: Asked & { askerId: PersonId }) {
  const { missing, theme, people, memberIds } = await tableOf(reader, scope, asked)
  const wanted = new Set(missing.map((one) => one.organisationId))
  const others = people.flatMap(({ organisationId, ...person }) =>
    organisationId !== null && wanted.has(organisationId) && !memberIds.has(person.id) ? [{ ...person, organisationId }] : [],
  )
  const ids = others.map((one) => one.id)
  const knows = await knownAmong(reader, scope, { ids, memberIds })
  const reach = await reachVisibleTo(reader, scope, asked.askerId, ids)
  return proposalsFrom(
    others.map(({ id, name, functie, organisationId }) => ({
      personId: id,
      name,
      functie,
      organisationId,
      knows: knows.get(id) ?? 0,
      days: reach.get(id)?.days ?? null,
    })),
    { weekday: await weekdayOf(reader, scope, asked), functies: theme?.functies ?? new Set() },
  )
}

async function tableOf(reader: Reader, scope: NetworkScope, asked: Asked) {
  const overleg = await overlegById(reader, scope, asked.overlegId)
  const theme = await themeOf(reader, scope, asked)
  const people = (await allPeople(reader, scope)).filter((one) => one.role !== 'gast')
  const memberIds = new Set<string>((await membersOf(reader, scope, overleg.id)).map((one) => one.personId))
  const present = await organisationsPresent(reader, scope, { overlegId: overleg.id, since: asked.now.subtract({ hours: YEAR_HOURS }) })
  const byOrganisation = Map.groupBy(people, (one) => one.organisationId)
  const organisations = (await openOrganisations(reader, scope)).map((one): AtTable => {
    const own = byOrganisation.get(one.id) ?? []
    return { ...one, functies: own.map((person) => person.functie), seats: own.filter((person) => memberIds.has(person.id)).length }
  })
  return { missing: missingFrom(organisations, present, theme), theme, people, memberIds }
}

/** Whom the pack wants for a theme. A rode lijn runs through lessons: those who learned them belong to it. */
async function themeOf(reader: Reader, scope: NetworkScope, { traject, rodeLijn }: TableInput): Promise<Theme | null> {
  if (traject !== undefined) {
    const item = await currentItem(reader, scope, 'leertraject', traject)
    const keys = new Set(item?.data.functies)
    const functies = (await currentItems(reader, scope, 'functie')).filter(({ key }) => keys.has(key)).map(({ data }) => data.naam)
    return { organisaties: new Set(item?.data.organisaties), functies: new Set(functies) }
  }
  if (rodeLijn === undefined) return null
  const lessons = (await currentItems(reader, scope, 'les')).filter(({ data }) => data.rodeLijnen.includes(rodeLijn))
  return { organisaties: new Set(lessons.flatMap(({ data }) => data.organisaties)), functies: new Set() }
}

/** With how many members each of these people sat at a table before. */
async function knownAmong(
  reader: Reader,
  scope: NetworkScope,
  { ids, memberIds }: { ids: readonly string[]; memberIds: ReadonlySet<string> },
): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  if (ids.length === 0 || memberIds.size === 0) return found
  const wanted = new Set(ids)
  const members = [...memberIds]
  const rows = await reader
    .selectFrom('acquaintance')
    .select(['person_a', 'person_b'])
    .where('network_id', '=', scope.networkId)
    .where((eb) => eb.or([eb('person_a', 'in', members), eb('person_b', 'in', members)]))
    .execute()
  for (const { person_a: a, person_b: b } of rows) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (wanted.has(one) && memberIds.has(other)) found.set(one, (found.get(one) ?? 0) + 1)
    }
  }
  return found
}

/** The weekday (1 is Monday) of the next ontmoeting, or null when none is planned. */
async function weekdayOf(reader: Reader, scope: NetworkScope, { overlegId, now }: Asked): Promise<number | null> {
  const row = await reader
    .selectFrom('ontmoeting')
    .select('starts_at')
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', '=', overlegId)
    .where('status', '=', 'gepland')
    .where('starts_at', '>', toText(now))
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()
  return row ? Temporal.PlainDate.from(dayOf(fromText(row.starts_at))).dayOfWeek : null
}
