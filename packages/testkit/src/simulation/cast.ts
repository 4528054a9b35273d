import { currentItem } from '@lerende/content'
import { optiesVan, vragenVan } from '@lerende/content/inputs'
import { allOverleggen, freeDays, membersOf, type Overleg } from '@lerende/cycles'
import type { Keys, NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { handleOf } from '@lerende/reflections'
import { TWO_MINUTES } from '@lerende/reflections/inputs'
import { lessonSubjects, type Subject, THEMES } from '../words/points.ts'
import { finder } from '../words/saying.ts'
import type { Dice } from './dice.ts'
import { type Temperament, temperamentOf } from './temperament.ts'

export interface Player {
  personId: PersonId
  name: string
  temperament: Temperament
}

export interface Table {
  overleg: Overleg
  members: ReadonlyArray<Player & { role: 'coordinator' | 'begeleider' | 'lid'; partner: boolean }>
}

/** Everybody who plays a part, and what they have to say. Read once; it does not change from day to day. */
export interface Cast {
  tables: readonly Table[]
  tableOf(overlegId: string): Table
  people: ReadonlyMap<PersonId, Player>
  /** who a handle belongs to: for the simulation alone, which holds the key */
  behind(own: { subjectId: string; handle: string }): Player | null
  handle(subjectId: string, player: Player): string
  subjects: readonly Subject[]
  subjectOf(text: string): Subject | null
  subjectByTitle(title: string): Subject | null
  /** keys of gedragingen that the two-minute list offers */
  gedragingen: readonly string[]
  isFree(day: string): boolean
}

export async function readCast(
  reader: Reader,
  scope: NetworkScope,
  parts: { keys: Keys; dice: Dice; eager?: ReadonlySet<string> },
): Promise<Cast> {
  const { keys, dice, eager } = parts
  const overleggen = [...(await allOverleggen(reader, scope))].sort((a, b) => (a.key < b.key ? -1 : 1))
  const seats = new Map<string, Awaited<ReturnType<typeof membersOf>>>()
  for (const overleg of overleggen) seats.set(overleg.id, await membersOf(reader, scope, overleg.id))
  const leading = new Set([...seats.values()].flat().flatMap((seat) => (seat.role === 'lid' ? [] : [seat.personId])))
  const people = new Map<PersonId, Player>()
  for (const { personId, name } of [...seats.values()].flat()) {
    people.set(personId, { personId, name, temperament: temperamentOf(dice, name, leading.has(personId) || eager?.has(name) === true) })
  }
  const tables = overleggen.map((overleg) => ({
    overleg,
    members: (seats.get(overleg.id) ?? []).flatMap(({ personId, role, partner }) => {
      const player = people.get(personId)
      return player ? [{ ...player, role, partner }] : []
    }),
  }))
  const subjects = [...THEMES, ...(await lessonsOf(reader, scope))]
  const handleFor = (subjectId: string, { personId }: Player) => handleOf(keys, scope, { subjectId, personId })
  const behind = new Map<string, Player | null>()
  const byTitle = new Map([...subjects].reverse().map((subject) => [subject.title, subject]))
  return {
    tables,
    tableOf: (overlegId) => tables.find((one) => one.overleg.id === overlegId) ?? missing(overlegId),
    people,
    behind({ subjectId, handle }) {
      const known = behind.get(subjectId)
      if (known !== undefined) return known
      const player = [...people.values()].find((one) => handleFor(subjectId, one) === handle) ?? null
      behind.set(subjectId, player)
      return player
    },
    handle: handleFor,
    subjects,
    subjectOf: finder(subjects),
    subjectByTitle: (title) => byTitle.get(title) ?? null,
    gedragingen: await gedragingenOf(reader, scope),
    isFree: await freeDays(reader, scope),
  }
}

async function lessonsOf(reader: Reader, scope: NetworkScope): Promise<Subject[]> {
  const rows = await reader
    .selectFrom('content_item')
    .select('key')
    .where('network_id', '=', scope.networkId)
    .where('kind', '=', 'les')
    .where('current', '=', 1)
    .orderBy('key')
    .execute()
  const lessons = []
  for (const { key } of rows) {
    const item = await currentItem(reader, scope, 'les', key)
    if (item) lessons.push(item.data)
  }
  return lessonSubjects(lessons)
}

async function gedragingenOf(reader: Reader, scope: NetworkScope): Promise<string[]> {
  const list = await currentItem(reader, scope, 'vragenlijst', TWO_MINUTES)
  const grondhouding = await currentItem(reader, scope, 'grondhouding')
  const question = list && vragenVan(list.data).find((one) => one.sleutel === 'gedraging')
  return question && grondhouding ? optiesVan(question, grondhouding.data).map((one) => one.sleutel) : []
}

function missing(overlegId: string): never {
  throw new Error(`no overleg ${overlegId} in this network`)
}
