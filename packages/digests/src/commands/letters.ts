import { createHmac } from 'node:crypto'
import { freeDays } from '@lerende/cycles'
import type { Ctx, Trx } from '@lerende/kernel'
import { listHeaders, type MailModel, queueMails, threadHeaders } from '@lerende/mail'
import { networkOf, peopleByIds } from '@lerende/network'
import { chooseLink } from '../compose/letters.ts'
import { chooseUrl } from '../rules/link.ts'
import { PURPOSES, type Purpose } from '../rules/purposes.ts'
import { replyAddress } from '../rules/reply-address.ts'
import { afterQuietHours } from '../rules/slots.ts'
import { settings } from '../settings.ts'
import { oneADay } from './one-a-day.ts'
import { wanted } from './wanted.ts'

export interface Recipient {
  id: string
  name: string
  email: string
}

/** What every letter may say of its reader and of the app. */
interface To {
  name: string
  networkName: string
  publicUrl: string
  /** whether an answer by mail is taken in */
  byMail: boolean
  /** where they choose how often they hear from us, without signing in */
  chooseUrl: string
}

export interface Letter {
  purpose: Purpose
  /** what makes it another mail than the last one with this purpose to this person: it goes out once */
  period: string
  model: MailModel
  /** the thing that all mails about it share one thread for, such as `bundle/<id>` */
  about?: string
  /** what can be answered by mail, such as `terugblik/<round>/<questionnaire>`: that answer is taken in */
  answer?: string
  /** the ontmoeting that the calendar of who has it must go on to show as it is */
  entry?: string
  /** cannot wait for a day without other mail, as about an ontmoeting that is near */
  pressing?: boolean
  /** an iCalendar object that goes along */
  calendar?: string
}

/**
 * Puts letters in the outbox, to arrive by day, not on a free day, and where they can wait not on a day with other mail.
 * @param parts.atOnce also at night: somebody is waiting for it
 */
export async function queueLetters(
  trx: Trx,
  ctx: Ctx,
  parts: {
    to: readonly Recipient[]
    write: (person: Recipient, to: To) => Letter
    atOnce?: boolean
  },
): Promise<void> {
  if (parts.to.length === 0) return
  const network = await networkOf(trx, ctx.scope)
  const now = ctx.clock.now()
  const isFree = await freeDays(trx, ctx.scope)
  const dueAt = parts.atOnce ? now : afterQuietHours(now, isFree)
  const personIds = parts.to.map((person) => person.id)
  const whenFor = parts.atOnce ? () => dueAt : await oneADay(trx, ctx, { personIds, dueAt, isFree, besideDigest: true })
  const written = parts.to.map((person) => {
    const choose = chooseUrl(ctx, settings.publicUrl, person.id)
    const to = { name: person.name, networkName: network.name, publicUrl: settings.publicUrl, byMail: settings.answersTo !== null }
    return { person, choose, letter: parts.write(person, { ...to, chooseUrl: choose }) }
  })
  await queueMails(
    trx,
    ctx,
    (await wanted(trx, ctx, written)).map(({ person, choose, letter }) => {
      return {
        personId: person.id,
        purpose: letter.purpose,
        period: letter.period,
        to: person.email,
        subject: letter.model.title,
        model: withWayOut(letter, choose),
        dueAt: letter.pressing ? dueAt : whenFor(person.id),
        fromName: network.name,
        urgent: parts.atOnce ?? false,
        headers: headersOf(ctx, letter, { person, choose }),
        ...(letter.calendar ? { calendar: letter.calendar } : {}),
      }
    }),
  )
}

/** Where a mail program stops a letter with one click (RFC 8058). @param choose where the reader chooses how often they hear from us */
function stopUrl({ purpose }: Letter, choose: string): { unsubscribeUrl?: string } {
  const way = PURPOSES[purpose]
  if (way === 'notice' || way === 'stranger') return {}
  return { unsubscribeUrl: way === 'overview' ? choose : `${choose}?ook=brieven` }
}

/** Every letter to who is here leads to where they choose how often they hear from us. */
function withWayOut({ purpose, model }: Letter, choose: string): MailModel {
  const { footer } = model
  const links = footer.links ?? []
  if (PURPOSES[purpose] === 'stranger' || links.some(({ url }) => url === choose)) return model
  return { ...model, footer: { ...footer, links: [...links, chooseLink(choose)] } }
}

/** The list that every mail belongs to that is no overview. */
export function letterList(way: { unsubscribeUrl?: string } = {}): Record<string, string> {
  return listHeaders({ listId: `brieven.${new URL(settings.publicUrl).hostname}`, listName: 'Brieven Lerende Beweging', ...way })
}

function headersOf(ctx: Ctx, letter: Letter, { person, choose }: { person: Recipient; choose: string }): Record<string, string> {
  const list = letterList(stopUrl(letter, choose))
  const domain = settings.mailFrom.slice(settings.mailFrom.lastIndexOf('@') + 1)
  const thread = letter.about ? threadHeaders(ctx, letter.about, domain) : {}
  const base = settings.answersTo
  const reply =
    base && letter.answer ? { 'Reply-To': replyAddress(ctx.keys, base, { personId: person.id, about: letter.answer }) } : undefined
  return { ...list, ...thread, ...reply }
}

/** People of an overleg who are asked: all members, partners only when they join this time. */
export async function membersToWrite(
  trx: Trx,
  ctx: Ctx,
  parts: { overlegId: string; withPartners: boolean; leadsOnly?: boolean },
): Promise<Recipient[]> {
  let query = trx
    .selectFrom('overleg_member')
    .innerJoin('person', 'person.id', 'overleg_member.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('overleg_member.network_id', '=', ctx.scope.networkId)
    .where('overleg_member.overleg_id', '=', parts.overlegId)
    .where('person.active', '=', 1)
  if (!parts.withPartners) query = query.where('overleg_member.partner', '=', 0)
  if (parts.leadsOnly) query = query.where('overleg_member.role', 'in', ['coordinator', 'begeleider'])
  return query.orderBy('person.id').execute()
}

/**
 * Everybody in these overleggen who chose to hear answers at once. Not whoever brought something in: a letter that only
 * they get would say that it was them.
 */
export async function atOnceIn(trx: Trx, ctx: Ctx, overlegIds: readonly string[]): Promise<Recipient[]> {
  return trx
    .selectFrom('person')
    .innerJoin('digest_preference', 'digest_preference.person_id', 'person.id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('person.network_id', '=', ctx.scope.networkId)
    .where('person.active', '=', 1)
    .where('digest_preference.at_once', '=', 1)
    .where('person.id', 'in', (eb) =>
      eb
        .selectFrom('overleg_member')
        .select('overleg_member.person_id')
        .where('overleg_member.network_id', '=', ctx.scope.networkId)
        .where('overleg_member.overleg_id', 'in', [...overlegIds]),
    )
    .orderBy('person.id')
    .execute()
}

/** People by id, as far as they are still there. */
export async function peopleToWrite(trx: Trx, ctx: Ctx, ids: readonly string[]): Promise<Recipient[]> {
  return (await peopleByIds(trx, ctx.scope, ids)).map(({ id, name, email }) => ({ id, name, email }))
}

/** A period that is the same for the same thing, and from which that cannot be read: a link that signs in is no period. */
export function sealedPeriod(ctx: Ctx, ...parts: string[]): string {
  return createHmac('sha256', ctx.keys.links).update(parts.join('\n')).digest('base64url')
}
