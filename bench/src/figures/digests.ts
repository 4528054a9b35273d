import { generateKeyPairSync } from 'node:crypto'
import { addMember, createOverleg, roundFor } from '@lerende/cycles'
import { answerBundle, createBundle, decideBundle, discussBundle, raiseSignal, scheduleBundle } from '@lerende/followup'
import { newId, type PersonId, TestClock } from '@lerende/kernel'
import { smtpTransport, type Transport } from '@lerende/mail'
import { addPerson } from '@lerende/network'
import nodemailer from 'nodemailer'
import { startChild } from '../child.ts'
import { figure, remark, seconds } from '../figure.ts'
import { openPlace, type Place, weeklyTable } from '../place.ts'

const OVERLEGGEN = 100
const PEOPLE_EACH = 100
const IN_A_BUNDLE = 20
/** Memory is compared with what it was after so many. */
const MEMORY_AFTER = 1000
const FROM = { name: 'Lerende Beweging', address: 'leren@netwerk.example' }
/** A Monday, and the Thursday on which everyone's digest goes by default, in UTC. */
const START = '2026-01-12T09:00:00Z'
const JUST_BEFORE = '2026-01-15T06:59:00Z'
const DUE = '2026-01-15T07:00:00Z'

/**
 * Digests composed, rendered, kept in the outbox, signed and delivered, over nodemailer handing signed, ready-made messages
 * to the same sink; and how far memory grows between the thousandth and the last.
 */
export async function digestsFigure(): Promise<boolean> {
  const sink = await startChild('./smtp-sink.ts')
  const url = `smtp://127.0.0.1:${sink.ready}`
  const transport = watched(smtpTransport(url))
  const clock = new TestClock(START)
  const dkim = signing()
  const place = await openPlace({ clock, delivery: { transport, from: FROM, dkim } })
  try {
    await live(place)
    await place.house.advanceTo(Temporal.Instant.from(JUST_BEFORE))
    transport.begin()
    const took = await seconds(() => place.house.advanceTo(Temporal.Instant.from(DUE)))
    const sent = await digestsSent(place)
    if (sent !== OVERLEGGEN * PEOPLE_EACH) throw new Error(`${sent} digests went out`)
    const message = transport.last()
    const yardstick = await deliverReadyMade(url, { count: sent, message })
    // The same with nodemailer signing them itself, as it does for who has no signed messages lying ready.
    const signing = await deliverReadyMade(url, { count: sent, message: unsigned(message), dkim })
    const rate = `${(sent / took).toFixed(0)}/s composed, rendered and delivered`
    remark(`${rate}, against ${yardstick.toFixed(0)}/s ready-made of ${message.length} bytes`)
    remark(`${signing.toFixed(0)}/s when nodemailer signs them`)
    const fast = figure('digests-10000', sent / took / yardstick, { op: '>=', number: 0.6 })
    figure('digests-10000-over-signing', sent / took / signing, { op: '>=', number: 0.6 })
    const { first, all } = transport.memory()
    remark(`${(first / 1e6).toFixed(0)} MB resident at the ${MEMORY_AFTER}th, ${(all / 1e6).toFixed(0)} MB at most`)
    return figure('digests-memory-10000-over-1000', all / first, { op: '<=', number: 1.2 }) && fast
  } finally {
    transport.close()
    await place.close()
    await sink.stop()
  }
}

/** The house signs for its domain, as it does for a municipality; what the yardstick delivers is signed already. */
function signing() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { domain: 'netwerk.example', selector: 'lerende', key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

/** Ten thousand people in a hundred overleggen; each brought in one point, and each point was answered. */
async function live(place: Place): Promise<void> {
  const { house } = place
  const ctx = place.ctx()
  const overleggen: string[] = []
  for (let i = 1; i <= OVERLEGGEN; i++) {
    const name = `Casuïstiektafel ${i}`
    overleggen.push(await house.run((trx) => createOverleg(trx, ctx, { ...weeklyTable, name, rrule: 'FREQ=MONTHLY;BYDAY=4TU' })))
  }
  await house.settled()
  for (const [table, overlegId] of overleggen.entries()) {
    await house.run(async (trx) => {
      const signals: string[] = []
      for (let i = 1; i <= PEOPLE_EACH; i++) {
        const email = `jeugdcoach.${table}.${i}@wijkteam.example`
        const person = { name: `Jeugdcoach ${table}-${i}`, email, functie: 'jeugdcoach', organisationId: null, role: 'lid' as const }
        const personId = await addPerson(trx, ctx, person)
        await addMember(trx, ctx, { overlegId, personId, role: 'lid', partner: false })
        signals.push(await bringIn(trx, place, { overlegId, personId }))
      }
      const round = await roundFor(trx, ctx.scope, { overlegId, at: house.clock.now() })
      if (!round) throw new Error('no round takes input')
      for (let from = 0; from < signals.length; from += IN_A_BUNDLE) {
        const signalIds = signals.slice(from, from + IN_A_BUNDLE)
        const { bundleId } = await createBundle(trx, ctx, { overlegId, title: 'Terugkoppeling na een bijeenkomst', signalIds })
        await scheduleBundle(trx, ctx, { bundleId, roundId: round.id, minutes: 15 })
        await discussBundle(trx, ctx, { bundleId })
        const text = 'Binnen twee weken hoort iedereen wat er met een punt is gedaan.'
        const choice = { bundleId, kind: 'besluit' as const, text, reason: null, ownerPersonId: null, owner: 'regieteam', reviewDay: null }
        await decideBundle(trx, ctx, choice)
        await answerBundle(trx, ctx, {
          bundleId,
          text: 'We sturen na elke bijeenkomst binnen twee weken een bericht met wat ermee gebeurt.',
        })
      }
    })
    await house.settled()
  }
}

async function bringIn(
  trx: Parameters<typeof raiseSignal>[0],
  place: Place,
  who: { overlegId: string; personId: PersonId },
): Promise<string> {
  const signalId = newId()
  const text = 'Na een bijeenkomst horen we niet wat er met onze punten is gedaan.'
  const point = { signalId, overlegId: who.overlegId, kind: 'knelpunt' as const, text, needed: null, fromNiveau: null }
  await raiseSignal(trx, place.ctx({ kind: 'person', personId: who.personId }), point)
  return signalId
}

async function digestsSent(place: Place): Promise<number> {
  const { sent } = await place.house.read
    .selectFrom('outbox_mail')
    .select((eb) => eb.fn.countAll<number>().as('sent'))
    .where('purpose', '=', 'digest')
    .where('status', '=', 'sent')
    .executeTakeFirstOrThrow()
  return sent
}

/** The way mail leaves, with an eye on what passes and on what this process holds meanwhile. */
function watched(transport: Transport) {
  let last: Buffer = Buffer.alloc(0)
  let count = 0
  const memory = { first: 0, all: 0 }
  return {
    async send(envelope, message, ready) {
      last = message
      if (count++ % 100 === 0) memory.all = Math.max(memory.all, process.memoryUsage.rss())
      if (count === MEMORY_AFTER) memory.first = memory.all
      await transport.send(envelope, message, ready)
    },
    verify: () => transport.verify(),
    close: () => transport.close(),
    last: () => last,
    memory: () => memory,
    /** Forgets what passed before the digests. */
    begin() {
      count = 0
      memory.all = 0
    },
  } satisfies Transport & Record<string, unknown>
}

/** nodemailer as the house uses it, one connection that stays open, with a queue that never runs dry. @returns mails a second */
async function deliverReadyMade(url: string, what: { count: number; message: Buffer; dkim?: ReturnType<typeof signing> }): Promise<number> {
  const dkim = what.dkim && { domainName: what.dkim.domain, keySelector: what.dkim.selector, privateKey: what.dkim.key }
  const pool = { url, pool: true as const, maxConnections: 1, maxMessages: Number.POSITIVE_INFINITY }
  const mailer = nodemailer.createTransport(dkim ? { ...pool, dkim } : pool)
  let left = what.count
  async function lane(): Promise<void> {
    while (left-- > 0) await mailer.sendMail({ envelope: { from: FROM.address, to: ['jeugdcoach@wijkteam.example'] }, raw: what.message })
  }
  const took = await seconds(() => Promise.all(Array.from({ length: 10 }, lane)))
  mailer.close()
  return what.count / took
}

/** A message of ours without its signature, which stands first. */
function unsigned(message: Buffer): Buffer {
  const raw = message.toString('latin1')
  return Buffer.from(raw.slice(/^DKIM-Signature:.*(\r\n[ \t].*)*\r\n/.exec(raw)?.[0].length ?? 0), 'latin1')
}
