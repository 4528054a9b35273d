import { type NetworkScope, type Reader, toText, ZONE } from '@lerende/kernel'
import { addDays, instantAt } from '../rules/days.ts'
import { freePeriodsBetween, type NamedFreePeriod } from '../rules/holidays.ts'
import type { Niveau } from '../tables.ts'
import { freePeriods } from './free-days.ts'
import { type Ontmoeting, ontmoetingRows, toOntmoeting } from './ontmoetingen.ts'
import { type Round, roundsBetween } from './rounds.ts'

/** Who meets in the year that is shown. `above`: where it can pass on what is too big for it. */
export interface OverlegInYear {
  id: string
  name: string
  niveau: Niveau
  above: string | null
  /** whether the asker has a seat in it */
  mine: boolean
}

export interface YearCalendar {
  ontmoetingen: Ontmoeting[]
  free: NamedFreePeriod[]
  overleggen: OverlegInYear[]
  rounds: Round[]
}

/**
 * The rhythm of the year: every ontmoeting of the three niveaus between two days (both included), every round that
 * touches those days, and what is free. Overleggen from bestuur down to uitvoering, then by name.
 */
export async function yearCalendar(
  reader: Reader,
  scope: NetworkScope,
  days: { fromDay: string; untilDay: string; personId?: string },
): Promise<YearCalendar> {
  const from = toText(instantAt(days.fromDay, '00:00', ZONE))
  const until = toText(instantAt(addDays(days.untilDay, 1), '00:00', ZONE))
  const rows = await ontmoetingRows(reader, scope)
    .where('ontmoeting.starts_at', '>=', from)
    .where('ontmoeting.starts_at', '<', until)
    .orderBy('ontmoeting.starts_at')
    .orderBy('ontmoeting.id')
    .limit(5000)
    .execute()
  const own = await freePeriods(reader, scope)
  const free = freePeriodsBetween(
    days.fromDay,
    days.untilDay,
    own.map(({ fromDay, untilDay, name }) => ({ fromDay, untilDay, name })),
  )
  const rounds = await roundsBetween(reader, scope, { from, until })
  return {
    ontmoetingen: rows.map(toOntmoeting),
    free,
    overleggen: await overleggenIn(reader, scope, { rounds, personId: days.personId ?? '' }),
    rounds,
  }
}

const FROM_ABOVE: readonly Niveau[] = ['bestuur', 'beleid', 'uitvoering']

async function overleggenIn(
  reader: Reader,
  scope: NetworkScope,
  { rounds, personId }: { rounds: readonly Round[]; personId: string },
): Promise<OverlegInYear[]> {
  const shown = new Set<string>(rounds.map(({ overlegId }) => overlegId))
  const found = await reader
    .selectFrom('overleg')
    .leftJoin('overleg_member', (join) =>
      join.onRef('overleg_member.overleg_id', '=', 'overleg.id').on('overleg_member.person_id', '=', personId),
    )
    .select(['overleg.id', 'overleg.name', 'overleg.niveau', 'overleg.escalates_to as above', 'overleg_member.role'])
    .where('overleg.network_id', '=', scope.networkId)
    .orderBy('overleg.name')
    .orderBy('overleg.id')
    .execute()
  return found
    .filter(({ id }) => shown.has(id))
    .map(({ role, ...one }) => ({ ...one, mine: role !== null }))
    .sort((a, b) => FROM_ABOVE.indexOf(a.niveau) - FROM_ABOVE.indexOf(b.niveau))
}
