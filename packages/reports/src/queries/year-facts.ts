import { currentItem } from '@lerende/content'
import { answeredShare, compass } from '@lerende/insight'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { ROOTING } from '@lerende/lessons'
import { MINIMUM_OUTSIDE, type YearFacts } from '../rules/year-report.ts'

const NIVEAUS = ['bestuur', 'beleid', 'uitvoering'] as const
/** A decision's replies are only ever counted from five up; only those are added up here, so that nothing can be taken off. */
const FIVE = 5
const QUARTERS = [1, 2, 3, 4] as const

/** What may be told outside of one calendar year. `now` is UTC text. */
export async function yearFacts(reader: Reader, scope: NetworkScope, { year, now }: { year: number; now: string }): Promise<YearFacts> {
  const network = await reader.selectFrom('network').select('name').where('id', '=', scope.networkId).executeTakeFirstOrThrow()
  return {
    year,
    networkName: network.name,
    share: await shareOf(reader, scope, { year, now }),
    niveaus: await niveausOf(reader, scope, year),
    ...(await decisionsOf(reader, scope, year)),
    ...(await lessonsOf(reader, scope, year)),
    ...(await compassOf(reader, scope, year)),
  }
}

/** Promises and not people, so small numbers may be told (decision 016). What is not due yet does not count. */
async function shareOf(reader: Reader, scope: NetworkScope, { year, now }: { year: number; now: string }): Promise<YearFacts['share']> {
  const { trend } = await answeredShare(reader, scope, { now, since: `${year}-01-01T00:00:00.000Z` })
  return trend
    .filter(({ period }) => period.startsWith(`${year}-`))
    .map(({ period, onTime, late, overdue }) => ({ quarter: Number(period.slice(-1)), onTime, total: onTime + late + overdue }))
}

async function niveausOf(reader: Reader, scope: NetworkScope, year: number): Promise<YearFacts['niveaus']> {
  const [from, until] = [`${year}-01-01`, `${year + 1}-01-01`]
  const rounds = await reader
    .selectFrom('round')
    .innerJoin('overleg', 'overleg.id', 'round.overleg_id')
    .select(['overleg.niveau', (eb) => eb.fn.countAll().as('n')])
    .where('round.network_id', '=', scope.networkId)
    .where('round.closed_at', '>=', from)
    .where('round.closed_at', '<', until)
    .groupBy('overleg.niveau')
    .execute()
  const gatherings = await reader
    .selectFrom('ontmoeting')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .select(['overleg.niveau', 'ontmoeting.status', (eb) => eb.fn.countAll().as('n')])
    .where('ontmoeting.network_id', '=', scope.networkId)
    .where('ontmoeting.starts_at', '>=', from)
    .where('ontmoeting.starts_at', '<', until)
    .groupBy(['overleg.niveau', 'ontmoeting.status'])
    .execute()
  const count = (niveau: string, status: string) => Number(gatherings.find((row) => row.niveau === niveau && row.status === status)?.n ?? 0)
  return NIVEAUS.map((niveau) => ({
    niveau,
    rounds: Number(rounds.find((row) => row.niveau === niveau)?.n ?? 0),
    gatherings: count(niveau, 'gehouden'),
    cancelled: count(niveau, 'geannuleerd'),
  }))
}

async function decisionsOf(reader: Reader, scope: NetworkScope, year: number): Promise<Pick<YearFacts, 'decisions' | 'changed'>> {
  const [from, until] = [`${year}-01-01`, `${year + 1}-01-01`]
  const kinds = await reader
    .selectFrom('decision')
    .select(['kind', (eb) => eb.fn.countAll().as('n')])
    .where('network_id', '=', scope.networkId)
    .where('day', '>=', from)
    .where('day', '<', until)
    .groupBy('kind')
    .execute()
  const n = (kind: string) => Number(kinds.find((row) => row.kind === kind)?.n ?? 0)
  const replies = await reader
    .selectFrom('review_reply')
    .innerJoin('decision', 'decision.id', 'review_reply.decision_id')
    .select(['review_reply.decision_id as decisionId', 'review_reply.changed', (eb) => eb.fn.countAll().as('n')])
    .where('review_reply.network_id', '=', scope.networkId)
    .where('decision.review_concluded_at', '>=', from)
    .where('decision.review_concluded_at', '<', until)
    .groupBy(['review_reply.decision_id', 'review_reply.changed'])
    .execute()
  const per = new Map<string, number>()
  for (const row of replies) per.set(row.decisionId, (per.get(row.decisionId) ?? 0) + Number(row.n))
  const counted = replies.filter((row) => (per.get(row.decisionId) ?? 0) >= FIVE)
  const sum = (changed: string) => counted.filter((row) => row.changed === changed).reduce((total, row) => total + Number(row.n), 0)
  const changed = { yes: sum('yes'), partly: sum('partly'), no: sum('no') }
  return {
    decisions: { made: n('besluit'), parked: n('geparkeerd'), referred: n('verwezen') },
    changed: changed.yes + changed.partly + changed.no < MINIMUM_OUTSIDE ? null : changed,
  }
}

async function lessonsOf(reader: Reader, scope: NetworkScope, year: number): Promise<Pick<YearFacts, 'lessons' | 'learned'>> {
  const rows = await reader
    .selectFrom('lesson')
    .select(['rooting', (eb) => eb.fn.countAll().as('n')])
    .where('network_id', '=', scope.networkId)
    .where('current', '=', 1)
    .groupBy('rooting')
    .execute()
  const learned = await reader
    .selectFrom('lesson')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('network_id', '=', scope.networkId)
    .where('source', '=', 'bundle')
    .where('added_on', '>=', `${year}-01-01`)
    .where('added_on', '<', `${year + 1}-01-01`)
    .executeTakeFirstOrThrow()
  return {
    lessons: ROOTING.map((rooting) => ({ rooting, n: Number(rows.find((row) => row.rooting === rooting)?.n ?? 0) })),
    learned: Number(learned.n),
  }
}

/** Sealed blocks alone (decision 004), and of those only quarters with a block of at least ten people. */
async function compassOf(reader: Reader, scope: NetworkScope, year: number): Promise<Pick<YearFacts, 'compass' | 'leftOut'>> {
  const grondhouding = await currentItem(reader, scope, 'grondhouding', 'grondhouding')
  const titles = (grondhouding?.data.uitgangspunten ?? []).map((one) => ({
    key: one.sleutel,
    title: one.titel,
    quarters: [] as YearFacts['compass'][number]['quarters'][number][],
  }))
  let leftOut = false
  for (const quarter of QUARTERS) {
    const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
    // A day that not every month has only serves as an end here: days are compared as text.
    const until = `${year}-${String(quarter * 3).padStart(2, '0')}-31`
    for (const { uitgangspunt, total } of await compass(reader, scope, { from, until })) {
      const found = titles.find(({ key }) => key === uitgangspunt)
      if (!found) continue
      if (total.contributors < MINIMUM_OUTSIDE) leftOut = true
      else found.quarters.push({ quarter, mean: total.mean, margin: total.margin })
    }
  }
  return { compass: titles.filter(({ quarters }) => quarters.length > 0).map(({ title, quarters }) => ({ title, quarters })), leftOut }
}
