/** When a domain had its last mail, moved on by one interval for each mail: the “theoretical arrival time” of GCRA. */
export type Pace = Map<string, Temporal.Instant>

/** Mails to one domain that may go one after another before they are spread. */
const BURST = 10

/**
 * Whether a mail to this domain may go now: large providers defer who sends them many at once (and our mails with it).
 * @param perMinute mails to one domain in a minute, on average
 * @returns null when it may go, and it is counted; otherwise when it may
 */
export function takeTurn(pace: Pace, domain: string, turn: { perMinute: number; now: Temporal.Instant }): Temporal.Instant | null {
  const { now, perMinute } = turn
  const interval = Math.ceil(60_000 / perMinute)
  const known = pace.get(domain)
  const next = known && Temporal.Instant.compare(known, now) > 0 ? known : now
  const opens = next.subtract({ milliseconds: interval * (BURST - 1) })
  if (Temporal.Instant.compare(opens, now) > 0) return opens
  pace.set(domain, next.add({ milliseconds: interval }))
  return null
}

/** What stands behind the @, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
