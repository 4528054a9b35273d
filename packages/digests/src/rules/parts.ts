/** What a digest can hold, in the order of DESIGN section 3: what became of input, what is asked, what is coming, what was learned. */
export interface DigestParts {
  /** what became of what was brought in at my overleggen */
  became: BecameItem[]
  /** for who leads: what waits at their overleggen */
  leading: LeadingItem[]
  asked: AskedItem[]
  coming: ComingItem[]
  learned: LearnedItem[]
}

export interface BecameItem {
  /** null for points that are in no bundle yet */
  bundleId: string | null
  title: string
  overleg: string
  /** the newest thing that happened with it */
  kind: NewsKind
  /** day `YYYY-MM-DD` on which it happened */
  day: string
  /** the answer in plain words; empty where there is none */
  text: string
  /** which answer that is; null where there is none */
  answerId: string | null
  /** what that answer rests on; null where there is none */
  decided: Decided | null
  /** when the overleg that has it now meets about it, as UTC text */
  when: string | null
}

/** What was decided, and what comes of it. Days as `YYYY-MM-DD`. */
export interface Decided {
  kind: 'besluit' | 'geparkeerd' | 'verwezen'
  day: string
  text: string
  reason: string | null
  referredTo: string | null
  /** when people are asked whether it changed */
  reviewDay: string | null
  /** when it comes back by itself */
  returnDay: string | null
}

export type NewsKind =
  | 'gebundeld'
  | 'geagendeerd'
  | 'besproken'
  | 'doorgeschoven'
  | 'opgeschaald'
  | 'teruggelegd'
  | 'beantwoord'
  | 'heropend'
  | 'te-laat'
  | 'nagevraagd'
  | 'uitkomst'

export type AskedItem =
  | { kind: 'reflectie'; roundId: string; questionnaire: string; overleg: string; until: string }
  | { kind: 'aanwezig'; ontmoetingId: string; overleg: string; startsAt: string }
  | { kind: 'ander-moment'; ontmoetingId: string; overleg: string; startsAt: string; people: number }
  | { kind: 'echt-anders'; decisionId: string; bundleId: string; title: string }
  | { kind: 'les-nagaan'; lessonId: string; text: string }
  | { kind: 'antwoord-geven'; bundleId: string; title: string; overleg: string; dueAt: string; overdue: boolean }

/** How an overleg stands for who leads it; one of the numbers at least is not 0. */
export interface LeadingItem {
  overlegId: string
  overleg: string
  /** points that nobody bundled yet */
  waiting: number
  /** answers that were promised for the coming two weeks */
  due: number
  /** answers that should have been there */
  late: number
}

export interface ComingItem {
  ontmoetingId: string
  overleg: string
  startsAt: string
  place: string
}

export interface LearnedItem {
  lessonId: string
  text: string
  owner: string
}

/** A digest that tells nothing is not sent. The uitgangspunt with its question comes along, but is no reason to write. */
export function isEmpty(parts: DigestParts): boolean {
  return parts.became.length + parts.leading.length + parts.asked.length + parts.coming.length + parts.learned.length === 0
}

/** How far a bundle came says more than each step on the way: of several news items the last one is told. */
export function newestPerBundle<N extends { bundleId: string; seq: number }>(news: readonly N[]): N[] {
  const newest = new Map<string, N>()
  for (const item of news) {
    const known = newest.get(item.bundleId)
    if (!known || known.seq < item.seq) newest.set(item.bundleId, item)
  }
  return [...newest.values()].sort((a, b) => b.seq - a.seq)
}

/** Which uitgangspunt and which of its questions goes with a day: they take turns week by week. */
export function uitgangspuntOfWeek<U extends { reflectievragen: readonly string[] }>(
  uitgangspunten: readonly U[],
  day: string,
): { uitgangspunt: U; vraag: string } | null {
  const date = Temporal.PlainDate.from(day)
  const week = Math.floor(date.since('2024-01-01', { largestUnit: 'days' }).days / 7)
  const uitgangspunt = uitgangspunten[mod(week, uitgangspunten.length)]
  if (!uitgangspunt) return null
  const round = Math.floor(week / uitgangspunten.length)
  const vraag = uitgangspunt.reflectievragen[mod(round, uitgangspunt.reflectievragen.length)]
  return vraag === undefined ? null : { uitgangspunt, vraag }
}

function mod(value: number, size: number): number {
  return ((value % size) + size) % size
}
