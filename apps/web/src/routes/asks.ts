import { dayOf, daysBetween } from '../lib/dates.ts'

/** Whether somebody comes is asked from four weeks before, as in the digest. */
const SOON_DAYS = 28

/** Decisions that one is asked about at once; those that close first. The next ones come when these are answered. */
const REVIEWS = 2

/** What a person can be asked, as far as the start page needs to know it. */
export interface Asked {
  contributions: ReadonlyArray<{
    signalId: string
    text: string
    bundle: { id: string; answer: { answerId: string; text: string; verdictAsked: boolean } | null } | null
  }>
  reviews: ReadonlyArray<{ decisionId: string; bundleId: string; title: string; untilDay: string | null; myReply: string | null }>
  requests: ReadonlyArray<{
    roundId: string
    questionnaire: string
    title: string
    overlegName: string
    openUntil: string
    handedIn: boolean
  }>
  coming: ReadonlyArray<{ id: string; overlegName: string; startsAt: string; rsvp: string | null }>
  /** of who leads an overleg */
  owed: {
    bundles: ReadonlyArray<{ id: string; title: string; overlegName: string; roundId: string; dueAt: string; overdue: boolean }>
    loose: ReadonlyArray<{ overlegId: string; overlegName: string; n: number }>
  }
  /** rounds in which it is asked what goes first */
  dots: ReadonlyArray<{ roundId: string; overlegName: string; ontmoetenAt: string }>
  rechecks: ReadonlyArray<{ id: string; text: string }>
}

/** One thing that somebody can do now. */
export type Ask =
  | { kind: 'answer'; key: string; roundId: string; title: string; overlegName: string; dueAt: string; overdue: boolean }
  | { kind: 'bundle'; key: string; overlegId: string; overlegName: string; n: number }
  | { kind: 'verdict'; key: string; signalId: string; text: string; answerId: string; answer: string }
  | { kind: 'review'; key: string; bundleId: string; decisionId: string; text: string }
  | { kind: 'reflection'; key: string; roundId: string; questionnaire: string; title: string; overlegName: string; openUntil: string }
  | { kind: 'dots'; key: string; roundId: string; overlegName: string; until: string }
  | { kind: 'rsvp'; key: string; ontmoetingId: string; overlegName: string; startsAt: string }
  | { kind: 'recheck'; key: string; lessonId: string; text: string }

/** What leads to a screen of its own; whether somebody comes is said in the list of gatherings itself. */
export type Errand = Exclude<Ask, { kind: 'rsvp' }>
export const isErrand = (ask: Ask): ask is Errand => ask.kind !== 'rsvp'

/**
 * All that is asked of somebody, in the order in which to do it: first what others wait for, then what closes a loop
 * that they began, then what they can add, then where they are expected, then what they keep. Points in one bundle are asked about once.
 * `today` is the server's day.
 */
export function asksOf({ contributions, reviews, requests, coming, owed, dots, rechecks }: Asked, today: string): Ask[] {
  const seen = new Set<string>()
  const verdicts = contributions.flatMap(({ signalId, text, bundle }): Ask[] => {
    if (!bundle?.answer?.verdictAsked || seen.has(bundle.id)) return []
    seen.add(bundle.id)
    const { answerId, text: answer } = bundle.answer
    return [{ kind: 'verdict', key: `verdict/${bundle.id}`, signalId, text, answerId, answer }]
  })
  return [
    ...owed.bundles.map(
      ({ id, roundId, title, overlegName, dueAt, overdue }): Ask => ({
        kind: 'answer',
        key: `answer/${id}`,
        roundId,
        title,
        overlegName,
        dueAt,
        overdue,
      }),
    ),
    ...verdicts,
    ...reviews
      .filter(({ myReply }) => myReply === null)
      .slice(0, REVIEWS)
      .map(({ decisionId, bundleId, title }): Ask => ({ kind: 'review', key: `review/${decisionId}`, bundleId, decisionId, text: title })),
    ...requests
      .filter(({ handedIn }) => !handedIn)
      .map(({ roundId, questionnaire, title, overlegName, openUntil }): Ask => {
        return { kind: 'reflection', key: `reflection/${roundId}/${questionnaire}`, roundId, questionnaire, title, overlegName, openUntil }
      })
      .sort((a, b) => (untilOf(a) < untilOf(b) ? -1 : 1)),
    ...dots.map(
      ({ roundId, overlegName, ontmoetenAt }): Ask => ({ kind: 'dots', key: `dots/${roundId}`, roundId, overlegName, until: ontmoetenAt }),
    ),
    ...owed.loose.map((one): Ask => ({ kind: 'bundle', key: `bundle/${one.overlegId}`, ...one })),
    ...coming
      .filter(({ rsvp, startsAt }) => rsvp === null && daysBetween(today, dayOf(startsAt)) <= SOON_DAYS)
      .map(({ id, overlegName, startsAt }): Ask => ({ kind: 'rsvp', key: `rsvp/${id}`, ontmoetingId: id, overlegName, startsAt })),
    ...rechecks.map(({ id, text }): Ask => ({ kind: 'recheck', key: `recheck/${id}`, lessonId: id, text })),
  ]
}

/** Parts what is asked into verdicts on points that are shown, which are asked in their rows, and all else. */
export function partOf(asks: readonly Errand[], shown: ReadonlyArray<{ signalId: string }>): { inRows: Errand[]; others: Errand[] } {
  const ids = new Set(shown.map(({ signalId }) => signalId))
  const isInRow = (ask: Errand) => ask.kind === 'verdict' && ids.has(ask.signalId)
  return { inRows: asks.filter(isInRow), others: asks.filter((ask) => !isInRow(ask)) }
}

const untilOf = (ask: Ask): string => (ask.kind === 'reflection' ? ask.openUntil : '')
