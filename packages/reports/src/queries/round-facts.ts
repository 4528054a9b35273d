import { invited, ontmoetingOfRound, overlegById, roundById } from '@lerende/cycles'
import { agendaOf, bundleDetail, roundOverview } from '@lerende/followup'
import { dayOf, fromText, type NetworkScope, type Reader } from '@lerende/kernel'
import { roundReflections } from '@lerende/reflections'
import type { RoundFacts } from '../rules/round-report.ts'

/** DESIGN section 6: fewer people than this are never shown. Points are counted in whole fives, as everywhere for members. */
const FIVE = 5

/** What a member may know of a round, gathered from the rooms. `now` is UTC text. @throws cycles.unknown_round */
export async function roundFacts(
  reader: Reader,
  scope: NetworkScope,
  { roundId, now }: { roundId: string; now: string },
): Promise<RoundFacts> {
  const round = await roundById(reader, scope, roundId)
  const overleg = await overlegById(reader, scope, round.overlegId)
  const meeting = round.withdrawn ? null : await ontmoetingOfRound(reader, scope, roundId)
  const overview = await roundOverview(reader, scope, { roundId, now })
  return {
    overlegName: overleg.name,
    number: round.number,
    finished: round.phase === 'afgerond',
    meeting: meeting && {
      day: dayOf(fromText(meeting.startsAt)),
      place: meeting.place,
      status: meeting.status,
      cancelReason: meeting.cancelReason,
    },
    present: meeting && (await presentPer(reader, scope, meeting.id)),
    ...(await pointsOf(reader, scope, roundId)),
    handled: await handledIn(reader, scope, { roundId, now }),
    movedOn: overview.movedOn.map(({ title, kind }) => ({ title, kind })),
    reflections: meeting
      ? (await roundReflections(reader, scope, { roundId, withTexts: false })).map(({ title, handedIn, invited: of }) => ({
          title,
          handedIn,
          invited: of,
        }))
      : [],
  }
}

/** Who was there is known to the overleg, so small numbers may be told; null until somebody recorded it. */
async function presentPer(reader: Reader, scope: NetworkScope, ontmoetingId: string): Promise<RoundFacts['present']> {
  const people = await invited(reader, scope, ontmoetingId)
  if (people.every(({ attended }) => attended === null)) return null
  const per = new Map<string, number>()
  for (const { attended, organisationName } of people) {
    if (attended) per.set(organisationName ?? 'Zonder organisatie', (per.get(organisationName ?? 'Zonder organisatie') ?? 0) + 1)
  }
  return [...per]
    .map(([organisation, n]) => ({ organisation, people: n }))
    .sort((a, b) => a.organisation.localeCompare(b.organisation, 'nl'))
}

/** Points that came in for a round or were handled in it; a kind is named when at least five of it came. */
async function pointsOf(reader: Reader, scope: NetworkScope, roundId: string): Promise<Pick<RoundFacts, 'points' | 'kinds'>> {
  const rows = await reader
    .selectFrom('signal')
    .leftJoin('bundle', 'bundle.id', 'signal.bundle_id')
    .select(['signal.kind', (eb) => eb.fn.countAll().as('n')])
    .where('signal.network_id', '=', scope.networkId)
    .where((eb) =>
      eb.or([eb.and([eb('signal.bundle_id', 'is', null), eb('signal.round_id', '=', roundId)]), eb('bundle.round_id', '=', roundId)]),
    )
    .groupBy('signal.kind')
    .orderBy('signal.kind')
    .execute()
  const n = rows.reduce((sum, row) => sum + Number(row.n), 0)
  return { points: n < FIVE ? null : n - (n % FIVE), kinds: rows.filter((row) => Number(row.n) >= FIVE).map((row) => row.kind) }
}

async function handledIn(
  reader: Reader,
  scope: NetworkScope,
  { roundId, now }: { roundId: string; now: string },
): Promise<RoundFacts['handled']> {
  const agenda = await agendaOf(reader, scope, { roundId })
  const handled: Array<RoundFacts['handled'][number]> = []
  for (const { bundleId, itemStatus } of agenda.items) {
    if (itemStatus === 'doorgeschoven' || itemStatus === 'verplaatst') continue
    const detail = await bundleDetail(reader, scope, { bundleId, now, view: async () => ({ everyWord: false, leads: false }) })
    const decision = detail.decisions.find((one) => one.roundId === roundId) ?? null
    const answer = decision && detail.answers.find((one) => one.decisionId === decision.id)
    handled.push({
      title: detail.title,
      decision,
      answer: answer ? { text: answer.text, day: dayOf(fromText(answer.answeredAt)), verdicts: answer.verdicts } : null,
    })
  }
  return handled
}
