/** An ontmoeting as calendars know it. Instants are UTC text. */
export interface CalendarMoment {
  startsAt: string
  endsAt: string
  place: string
}

/** What stands in one person's calendar, by the last invitation that they got. */
export interface HeldEntry extends CalendarMoment {
  personId: string
  sequence: number
  /** it was taken out of their calendar again */
  withdrawn: boolean
}

export type CalendarWhy = 'uitnodiging' | 'verzet' | 'andere-plek' | 'afgelast' | 'niet-meer-nodig'

/** One message that makes one person's calendar right. */
export interface CalendarStep {
  personId: string
  method: 'REQUEST' | 'CANCEL'
  why: CalendarWhy
  /** above that of every earlier message to this person about this ontmoeting (RFC 5546, 2.1.4) */
  sequence: number
  /** the moment that stood in their calendar, or null when there was none */
  before: string | null
}

/**
 * The messages after which every calendar says what we say, and none when they do already: so what happened in between,
 * how often this is asked, and in which order, makes no difference.
 * @param meeting.standing `weg`: called off; `voorbij`: began, and calendars keep it as it was
 * @param wanted who should have it in their calendar
 */
export function calendarSteps(
  meeting: CalendarMoment & { sequence: number; standing: 'gepland' | 'weg' | 'voorbij' },
  wanted: readonly string[],
  held: readonly HeldEntry[],
): CalendarStep[] {
  if (meeting.standing === 'voorbij') return []
  const entries = new Map(held.map((entry) => [entry.personId, entry]))
  const next = (entry: HeldEntry | undefined) => Math.max(meeting.sequence, entry ? entry.sequence + 1 : 0)
  const there = new Set(meeting.standing === 'gepland' ? wanted : [])
  const steps: CalendarStep[] = []
  for (const personId of there) {
    const entry = entries.get(personId)
    const why = !entry || entry.withdrawn ? 'uitnodiging' : changeOf(entry, meeting)
    if (!why) continue
    steps.push({
      personId,
      method: 'REQUEST',
      why,
      sequence: next(entry),
      before: why === 'uitnodiging' ? null : (entry?.startsAt ?? null),
    })
  }
  for (const entry of held) {
    if (entry.withdrawn || there.has(entry.personId)) continue
    const why = meeting.standing === 'weg' ? 'afgelast' : 'niet-meer-nodig'
    steps.push({ personId: entry.personId, method: 'CANCEL', why, sequence: next(entry), before: entry.startsAt })
  }
  return steps
}

function changeOf(entry: HeldEntry, meeting: CalendarMoment): CalendarWhy | null {
  if (entry.startsAt !== meeting.startsAt || entry.endsAt !== meeting.endsAt) return 'verzet'
  return entry.place === meeting.place ? null : 'andere-plek'
}
