import { type House, newId, type Worker, worker, ZONE } from '@lerende/kernel'
import { markGone } from '../commands/addresses.ts'
import {
  type ClaimedMail,
  type Claimer,
  claimDue,
  dropContents,
  type MailKey,
  release,
  renewClaims,
  reviveClaims,
  sweepContents,
} from '../commands/claim.ts'
import { markFailed, markSent, putOff, reasonOf } from '../commands/settle.ts'
import { anythingToSend, nextDueAt, sentSince } from '../queries.ts'
import { pauseMinutes } from '../rules/backoff.ts'
import { dateText } from '../rules/date.ts'
import { bounceKind, type Failure, failureOf, statusOf } from '../rules/failure.ts'
import type { Address } from '../rules/mime.ts'
import { domainOf, type Pace, takeTurn } from '../rules/pace.ts'
import { keepWritten } from '../rules/says.ts'
import { openContent } from '../rules/seal.ts'
import type { DkimKey } from './dkim.ts'
import type { Transport } from './transport.ts'
import { createWriter, type Unwritten } from './writing.ts'

export interface Delivery {
  transport: Transport
  /** The house's own address, and the name used when a mail brings none. */
  from: Address
  /** Right part of Message-IDs; the domain of `from` when left out. */
  messageDomain?: string
  /** Signs each mail for the sender's domain; without it mails go unsigned, for a mail server that signs. */
  dkim?: DkimKey
  /** How many mails go out at once, and so how many a kill can repeat. 1 when left out. */
  connections?: number
  /** To where bounces go (the envelope's sender); the address of `from` when left out. */
  bouncesTo?: string
  /** Mails to one domain in a minute, for each process; no limit when left out. Urgent ones go at once. */
  perDomain?: number
  /** Mails of this installation on one day (Europe/Amsterdam); no limit when left out. Urgent ones go at once, and count. */
  perDay?: number
  /** Ends a run after the mails in flight; the rest is given back. */
  signal?: AbortSignal
}

/** A claimed mail that is being written and signed, or was. */
interface Prepared {
  mail: ClaimedMail
  ready: Promise<{ to: string; message: Buffer }>
}

/** Mails in one claim: enough to make its commit cheap, few enough to be sent well before the claim is stale. */
const BATCH = 50
const RENEW_MINUTES = 2

/**
 * The worker that empties the outbox: claims mails, sends each, and marks it at once, so that a kill at any moment
 * loses none and repeats at most the mails in flight, under the same Message-ID.
 */
export function deliveryWorker(delivery: Delivery): Worker {
  const domain = delivery.messageDomain ?? delivery.from.address.slice(delivery.from.address.lastIndexOf('@') + 1)
  const claimer: Claimer = { id: newId(), messageDomain: domain }
  const writer = createWriter(delivery.dkim ?? null)
  let running: Promise<boolean> | null = null
  let pausedUntil: Temporal.Instant | null = null
  let started = false
  let sent: MailKey[] = []
  let timesAway = 0
  /** What may still go today, besides what is urgent. */
  let budget = Number.POSITIVE_INFINITY
  const pace: Pace = new Map()

  async function runOnce(house: House): Promise<boolean> {
    if (delivery.signal?.aborted) return false
    if (pausedUntil && Temporal.Instant.compare(house.clock.now(), pausedUntil) < 0) return false
    const everything = !started && house.database.engine === 'sqlite'
    if (!started) await house.database.transaction(sweepContents, { isolation: 'read committed' })
    started = true
    if (!(await anythingToSend(house.read, house.clock))) return false
    await house.database.transaction((trx) => reviveClaims(trx, house.clock, { claimerId: claimer.id, everything }), {
      isolation: 'read committed',
    })

    if (delivery.perDay !== undefined) budget = delivery.perDay - (await sentSince(house.read, midnight(house.clock.now())))
    let did = false
    let next = claim(house)
    for (;;) {
      const batch = await next
      if (batch.length === 0) {
        await dropSent(house)
        return did
      }
      did = true
      // The next batch is fetched and written while this one is on its way.
      next = claim(house)
      const [left, fetched] = await allOf([sendBatch(house, batch), next])
      if (left.length === 0) continue
      const untried = [...left, ...fetched.map(({ mail }) => mail)]
      await house.database.transaction((trx) => release(trx, untried), { isolation: 'read committed' })
      await dropSent(house)
      return did
    }
  }

  async function claim(house: House): Promise<Prepared[]> {
    const done = sent
    sent = []
    const urgentOnly = budget <= 0
    const batch = await claimDue(house, claimer, { limit: urgentOnly ? BATCH : Math.min(BATCH, budget), urgentOnly, sent: done })
    budget -= batch.length
    return prepare(house, batch)
  }

  async function dropSent(house: House): Promise<void> {
    const done = sent
    sent = []
    if (done.length > 0) await house.database.transaction((trx) => dropContents(trx, done), { isolation: 'read committed' })
  }

  /** @returns what was not tried: the server is out of reach, or the house is closing */
  async function sendBatch(house: House, batch: Prepared[]): Promise<ClaimedMail[]> {
    const left: ClaimedMail[] = []
    const later: Array<{ mail: ClaimedMail; until: Temporal.Instant }> = []
    let stop = false
    let renewAt = house.clock.now().add({ minutes: RENEW_MINUTES })
    // All lanes draw from one iterator, so each mail goes to one of them.
    const queue = batch.values()
    async function lane(): Promise<void> {
      // Marking the one mail goes on while the next is announced; what that one says waits for the mark (see Transport).
      let marked: Promise<void> = Promise.resolve()
      for (const one of queue) {
        const { mail } = one
        if (stop || delivery.signal?.aborted) {
          left.push(mail)
          continue
        }
        const now = house.clock.now()
        if (Temporal.Instant.compare(now, renewAt) >= 0) {
          renewAt = now.add({ minutes: RENEW_MINUTES })
          await house.database.transaction((trx) => renewClaims(trx, house.clock, claimer.id), { isolation: 'read committed' })
        }
        const until = turnOf(mail, now)
        if (until) {
          later.push({ mail, until })
          continue
        }
        const outcome = await deliver(house, one, marked)
        if (outcome === 'sent') {
          timesAway = 0
          marked = mark(house, mail)
          // Waited for in the next turn, or after the last; until then nobody listens.
          marked.catch(() => {})
        }
        if (outcome === 'away') left.push(mail)
        if (outcome === 'away' || outcome === 'doubt') {
          // Lanes that fail together say one thing.
          if (!stop) pausedUntil = house.clock.now().add({ minutes: pauseMinutes(++timesAway) })
          stop = true
        }
      }
      await marked
    }
    await allOf(Array.from({ length: delivery.connections ?? 1 }, lane))
    if (later.length > 0) await house.database.transaction((trx) => putOff(trx, later), { isolation: 'read committed' })
    return left
  }

  /** @returns null when this mail may go now */
  function turnOf(mail: ClaimedMail, now: Temporal.Instant): Temporal.Instant | null {
    if (delivery.perDomain === undefined || mail.urgent === 1) return null
    return takeTurn(pace, domainOf(mail.to_address), { perMinute: delivery.perDomain, now })
  }

  /** Has a batch written and signed. A mail that cannot be written is found out when it is its turn. */
  function prepare(house: House, batch: readonly ClaimedMail[]): Prepared[] {
    const date = dateText(house.clock.now())
    const opened = batch.map((mail) => open(house, mail))
    const drafts = opened.flatMap((one) => ('error' in one ? [] : [{ ...one.said, date }]))
    const messages = writer.write(drafts).values()
    return opened.map((one) => {
      const ready = 'error' in one ? Promise.reject(one.error) : readyFor(one.said.to, messages.next().value)
      ready.catch(() => {})
      return { mail: one.mail, ready }
    })
  }

  /** What the outbox holds of a mail, as it is written out. */
  function open(house: House, mail: ClaimedMail): { mail: ClaimedMail } & ({ said: Omit<Unwritten, 'date'> } | { error: unknown }) {
    const from = mail.from_name ? { name: mail.from_name, address: delivery.from.address } : delivery.from
    const { calendar, message_id: messageId, headers_json: headers } = mail
    try {
      const sealed = openContent(house.keys, mail.key, mail.says)
      const { to, subject, says } = sealed ? { ...sealed, says: keepWritten(sealed) } : { ...mail, to: mail.to_address }
      return { mail, said: { from, to, subject, says, calendar, messageId, headers } }
    } catch (error) {
      return { mail, error }
    }
  }

  async function deliver(house: House, { mail, ready }: Prepared, after: Promise<void>): Promise<'sent' | Failure> {
    let prepared: Awaited<Prepared['ready']>
    try {
      prepared = await ready
    } catch (error) {
      await after
      await fail(house, mail, { error, hopeless: true })
      return 'never'
    }
    const { to, message } = prepared
    try {
      await delivery.transport.send({ from: delivery.bouncesTo ?? delivery.from.address, to }, message, after)
      return 'sent'
    } catch (error) {
      // When the mark before it did not succeed, that is what went wrong, and nothing of this mail.
      await after
      const failure = failureOf(error)
      if (failure === 'away') house.log.warn({ reason: reasonOf(error) }, 'mail server away')
      else await fail(house, mail, { error, hopeless: failure === 'never' })
      return failure
    }
  }

  /** A mark that is lost with the machine only repeats a mail; see docs/decisions/007. */
  async function mark(house: House, mail: ClaimedMail): Promise<void> {
    await house.database.transaction((trx) => markSent(trx, house.clock, mail), { durability: 'process', isolation: 'read committed' })
    sent.push(mail)
  }

  async function fail(house: House, mail: ClaimedMail, failure: { error: unknown; hopeless: boolean }): Promise<void> {
    const status = failure.hopeless ? statusOf(failure.error) : null
    const givenUp = await house.database.transaction(
      async (trx) => {
        if (status && bounceKind(status) === 'hard' && mail.to_address) await markGone(trx, house.clock, { ...mail, status })
        return markFailed(trx, house.clock, { mail, ...failure })
      },
      { isolation: 'read committed' },
    )
    // Not its key: that may hold the hash of a link.
    const [purpose] = mail.key.split('/', 1)
    house.log.error(
      { purpose, mail: mail.message_id.replace(/^<|@.*$/g, ''), attempt: mail.attempts + 1, givenUp, reason: reasonOf(failure.error) },
      'mail not delivered',
    )
  }

  return worker({
    name: 'mail.deliver',
    outside: true,
    // The loop of the house and a demo that moves the clock may both ask: the second waits for the run that is going on.
    run(house) {
      running ??= runOnce(house).finally(() => {
        writer.rest()
        running = null
      })
      return running
    },
    async nextAt(house) {
      const now = house.clock.now()
      return pausedUntil && Temporal.Instant.compare(pausedUntil, now) > 0 ? pausedUntil : nextDueAt(house.read, now)
    },
  })
}

async function readyFor(to: string, message: Promise<Buffer> | undefined): Promise<{ to: string; message: Buffer }> {
  if (!message) throw new Error('the writer skipped a mail')
  return { to, message: await message }
}

/** When the day began for the people who get these mails. */
function midnight(now: Temporal.Instant): Temporal.Instant {
  return now.toZonedDateTimeISO(ZONE).startOfDay().toInstant()
}

/** As `Promise.all`, but nothing is still going on when it throws: a mail in flight may not be claimed anew. */
async function allOf<T extends readonly unknown[]>(work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(work)
  return Promise.all(work) as Promise<unknown> as Promise<T>
}
