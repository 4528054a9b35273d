/** The one place where time comes from. Rules and projections never ask; commands get the answer. */
export interface Clock {
  now(): Temporal.Instant
}

/** A clock that a test or a demo can move. */
export interface MovableClock extends Clock {
  moveTo(instant: Temporal.Instant): void
}

/** The zone in which rhythms are meant and days are counted. */
export const ZONE = 'Europe/Amsterdam'

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still until it is moved. */
export class TestClock implements MovableClock {
  #now: Temporal.Instant

  constructor(start: string | Temporal.Instant) {
    this.#now = Temporal.Instant.from(start)
  }

  now(): Temporal.Instant {
    return this.#now
  }

  moveTo(instant: Temporal.Instant): void {
    this.#now = instant
  }

  advance(duration: Temporal.DurationLike): void {
    // Days are not exact time, so they are added on the wall clock of the network's zone.
    this.#now = this.#now.toZonedDateTimeISO(ZONE).add(duration).toInstant()
  }
}

/** A running clock that is ahead of (or behind) the real one by a shift: the demo's clock. */
export class ShiftedClock implements MovableClock {
  #shiftMs: number

  constructor(shiftMs = 0) {
    this.#shiftMs = shiftMs
  }

  now(): Temporal.Instant {
    return Temporal.Now.instant().add({ milliseconds: this.#shiftMs })
  }

  moveTo(instant: Temporal.Instant): void {
    this.#shiftMs = instant.epochMilliseconds - Temporal.Now.instant().epochMilliseconds
  }

  /** Milliseconds ahead of the real clock, to be kept over a restart. */
  get shiftMs(): number {
    return this.#shiftMs
  }
}

/** Fixed-width UTC text `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order in every database. */
export function toText(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 })
}

/** Reads what {@link toText} wrote. @throws RangeError when the text is no instant */
export function fromText(text: string): Temporal.Instant {
  return Temporal.Instant.from(text)
}

/** The calendar day (`YYYY-MM-DD`) of an instant in the network's zone. */
export function dayOf(instant: Temporal.Instant): string {
  const ms = instant.epochMilliseconds
  if (ms >= lastDay.from && ms < lastDay.until) return lastDay.day
  const here = instant.toZonedDateTimeISO(ZONE)
  const starts = here.startOfDay()
  const ends = starts.add({ days: 1 }).startOfDay()
  lastDay = { from: starts.epochMilliseconds, until: ends.epochMilliseconds, day: here.toPlainDate().toString() }
  return lastDay.day
}

/** Nearly always the same day is asked for as the time before, and a zone is slow to look up. */
let lastDay = { from: 0, until: 0, day: '' }
