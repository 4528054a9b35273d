import { personInAddress } from '@lerende/digests'
import type { House, Trx } from '@lerende/kernel'
import { takeBounce } from '@lerende/mail'
import { askedAt } from '../queries.ts'
import { readMail } from '../reactions/read.ts'
import { readReport } from '../rules/bounce.ts'
import type { Incoming } from '../rules/incoming.ts'
import { isForged } from '../rules/sender.ts'
import { type Sort, sortOf } from '../rules/sort.ts'
import { takeAnswer } from './answer.ts'
import { takeComplaint } from './complaint.ts'
import { isNewMail, noteIncoming } from './note.ts'

/** Takes an answer from somebody's calendar (`text/calendar`). @returns why nothing was done with it, or null */
export type CalendarHandler = (trx: Trx, house: House, mail: { from: string; calendar: string }) => Promise<string | null>

export interface Intake {
  house: House
  /** right part of the Message-IDs that we make */
  messageDomain: string
  calendar: CalendarHandler | null
  /** the address of the app */
  publicUrl: string
}

/** What became of a mail. */
export interface Taken {
  sort: Sort | 'unreadable' | 'repeat'
  /** why nothing was done with it; empty when something was */
  reason: string
  /** holds what somebody brought in: it may not stay in the mailbox */
  remove: boolean
}

/**
 * Takes in one raw mail. Never throws over what a mail says: what cannot be read or is for nobody is counted with the reason.
 * The same mail a second time does nothing. When this returns, what follows from it is kept.
 * @throws only when the database cannot
 */
export async function takeIn(intake: Intake, raw: Buffer): Promise<Taken> {
  const read = await readMail(raw)
  const { house } = intake
  const taken =
    typeof read === 'string' ? { sort: 'unreadable' as const, reason: read, remove: false } : await sorted(intake, { ...read, raw })
  if (taken.sort !== 'repeat') {
    // How many there were need not survive a power cut, and ten thousand of them may not hold up what people do.
    const { sort, reason } = taken
    await house.database.transaction((trx) => noteIncoming(trx, house.clock, { sort, reason }), { durability: 'process' })
  }
  if (taken.reason && taken.sort !== 'automatic') house.log.info({ sort: taken.sort, reason: taken.reason }, 'mail not taken in')
  return taken
}

async function sorted(intake: Intake, { mail, hops, raw }: { mail: Incoming; hops: number; raw: Buffer }): Promise<Taken> {
  const { house } = intake
  const address = mail.to.flatMap((to) => personInAddress(to) ?? [])[0]
  const sort = sortOf(mail, { isOwnMessage: (id) => isOwn(id, intake.messageDomain), hops, isForAnswers: address !== undefined })
  if (sort === 'loop' || sort === 'automatic') return { sort, reason: sort === 'loop' ? 'gaat-rond' : 'door-een-machine', remove: false }
  if (sort === 'unknown') return { sort, reason: 'voor-niemand', remove: false }
  // In somebody else's name; a report of a mail that came back is known by the Message-ID of ours instead.
  if (sort !== 'bounce' && isForged(mail)) return { sort, reason: 'niet-van-die-afzender', remove: false }
  return house.run(async (trx) => {
    if (!(await isNewMail(trx, { clock: house.clock, keys: house.keys, raw })))
      return { sort: 'repeat', reason: 'al-verwerkt', remove: true }
    if (sort === 'bounce') return { sort, reason: await takeReport(trx, house, mail), remove: false }
    if (sort === 'complaint')
      return { sort, reason: await takeComplaint(trx, house, { ...mail, complaint: mail.complaint ?? '' }), remove: false }
    if (sort === 'calendar') return { sort, reason: await takeCalendar(trx, intake, mail), remove: false }
    const asked = address ? await askedAt(trx, { keys: house.keys, now: house.clock.now(), address }) : null
    if (!asked) return { sort, reason: 'adres-niet-van-ons', remove: false }
    // Whoever was passed on the mail has the address too.
    if (asked.email.toLowerCase() !== mail.from) return { sort, reason: 'andere-afzender', remove: false }
    await takeAnswer(trx, intake, { asked, text: mail.text })
    return { sort, reason: '', remove: true }
  })
}

/** Forty signs of a hash, as the outbox makes them. */
function isOwn(messageId: string, domain: string): boolean {
  return /^<[0-9a-f]{40}@/.test(messageId) && messageId.toLowerCase().endsWith(`@${domain.toLowerCase()}>`)
}

async function takeReport(trx: Trx, house: House, mail: Incoming): Promise<string> {
  if (mail.reportOn === null) return 'zonder-message-id'
  const failed = readReport(mail.report ?? '').find((one) => one.action === 'failed')
  if (!failed) return 'niet-mislukt'
  const addressOf = async (personId: string) => {
    const row = await trx.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst()
    return row?.email ?? null
  }
  const outcome = await takeBounce(trx, house.clock, { messageId: mail.reportOn, ...failed, addressOf })
  return outcome === 'hard' || outcome === 'soft' ? '' : outcome
}

async function takeCalendar(trx: Trx, intake: Intake, { from, calendar }: Incoming): Promise<string> {
  if (!intake.calendar || calendar === null) return 'geen-agenda'
  return (await intake.calendar(trx, intake.house, { from, calendar })) ?? ''
}
