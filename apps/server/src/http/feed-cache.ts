import { createHash } from 'node:crypto'
import { type Feed, feedOf, type Ontmoeting } from '@lerende/cycles'
import { dayOf, fromText, type House, logMark } from '@lerende/kernel'
import { type CalendarEntry, calendarUid, renderFeed } from '@lerende/mail'

/** A calendar as it goes out. */
export interface RenderedFeed {
  etag: string
  body: Buffer
}

/** Calendars that were asked for last stay at hand, up to this much together. */
const MOST_BYTES = 16 * 1024 * 1024

/**
 * Calendars ask again and again for what did not change. What was made for one stays good as long as the log has nothing new, on
 * the same day (the days that a calendar shows move along); so most answers cost one look at the end of the log.
 */
export function feedCache(house: House): (feed: Feed, home: string) => Promise<RenderedFeed> {
  const kept = new Map<string, { holds: string; rendered: RenderedFeed }>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= kept.get(key)?.rendered.body.length ?? 0
    kept.delete(key)
  }
  return async (feed, home) => {
    const now = house.clock.now()
    // Before looking: what is recorded meanwhile makes another mark, so that the next time looks again.
    const mark = await logMark(house.read)
    const holds = `${mark} ${dayOf(now)} ${home}`
    const known = kept.get(feed.feedId)
    if (known && mark !== null && known.holds === holds) return known.rendered
    const rendered = render(feed, await feedOf(house.read, feed, now), { home, now })
    drop(feed.feedId)
    if (mark !== null) {
      kept.set(feed.feedId, { holds, rendered })
      bytes += rendered.body.length
      for (const oldest of kept.keys()) if (bytes > MOST_BYTES) drop(oldest)
    }
    return rendered
  }
}

function render(feed: Feed, ontmoetingen: readonly Ontmoeting[], at: { home: string; now: Temporal.Instant }): RenderedFeed {
  const entries = ontmoetingen.map((one) => entryOf(one, at.home))
  const name = feed.overleg?.name ?? 'Lerende Beweging'
  // Of what it says, without the moment at which it was made.
  const etag = `"${createHash('sha256')
    .update(JSON.stringify([name, entries]))
    .digest('base64url')
    .slice(0, 22)}"`
  return { etag, body: Buffer.from(renderFeed({ name, entries, stampedAt: at.now })) }
}

function entryOf(one: Ontmoeting, home: string): CalendarEntry {
  return {
    uid: calendarUid(one.id, new URL(home).hostname),
    sequence: one.calendarSequence,
    startsAt: fromText(one.startsAt),
    endsAt: fromText(one.endsAt),
    title: one.overlegName,
    place: one.place,
    url: `${home.replace(/\/+$/, '')}/ontmoeting/${one.id}`,
    cancelled: one.status === 'geannuleerd',
  }
}
