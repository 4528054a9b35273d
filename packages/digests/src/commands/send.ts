import { freeDays } from '@lerende/cycles'
import { type Ctx, fromText, type Trx, toText } from '@lerende/kernel'
import { listHeaders, queueMails } from '@lerende/mail'
import { loadAsked } from '../compose/asked.ts'
import { loadBecame } from '../compose/became.ts'
import { loadLeading } from '../compose/leading.ts'
import { isAskedFor, loadRecipients, type Recipient } from '../compose/people.ts'
import { digestMail, digestSubject } from '../compose/render.ts'
import { loadShared, type Shared } from '../compose/shared.ts'
import { verdictUrl } from '../compose/verdict.ts'
import { chooseUrl } from '../rules/link.ts'
import { type DigestParts, isEmpty } from '../rules/parts.ts'
import { OVERVIEW, replyAddress } from '../rules/reply-address.ts'
import { afterQuietHours, type Cadence, type IsFree, nextSlot } from '../rules/slots.ts'
import { settings } from '../settings.ts'
import { oneADay } from './one-a-day.ts'
import { scheduleSending, wakeToSend } from './preferences.ts'

/** People in one transaction: enough to share the look-ups, few enough to keep the database free for others. */
const BATCH = 250
const NOTHING: DigestParts = { became: [], leading: [], asked: [], coming: [], learned: [] }

/**
 * Composes the digests that are due, for one batch of people, and sets the timer for who comes next. A digest and the
 * mark of what it told commit together, so nobody hears a thing twice or misses it, whenever the process ends. What is
 * due at night or on a free day (after an outage, or free days that were added later) waits for the next working morning.
 */
export async function sendDueDigests(trx: Trx, ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  const isFree = await freeDays(trx, ctx.scope)
  const opens = afterQuietHours(now, isFree)
  if (Temporal.Instant.compare(opens, now) > 0) return wakeToSend(trx, ctx, opens)
  const rows = await dueRows(trx, ctx)
  if (rows.length > 0) {
    const shared = await loadShared(trx, ctx.scope, toText(now))
    const upto = await newestSeq(trx, ctx)
    const told = await queueDigests(trx, ctx, rows, { shared, upto, isFree })
    const runs = rows.map((row) => ({
      person_id: row.person_id,
      network_id: ctx.scope.networkId,
      slot: row.next_at,
      outcome: told.has(row.person_id) ? 'sent' : 'empty',
    }))
    await trx
      .insertInto('digest_run')
      .values(runs)
      .onConflict((conflict) => conflict.columns(['person_id', 'slot']).doNothing())
      .execute()
    await moveOn(trx, nextSlots(rows, now, isFree), { upto, today: shared.today })
  }
  await scheduleSending(trx, ctx)
}

async function dueRows(trx: Trx, ctx: Ctx) {
  const rows = await trx
    .selectFrom('digest_preference')
    .innerJoin('person', 'person.id', 'digest_preference.person_id')
    .select(['person_id', 'cadence', 'weekday', 'time', 'next_at', 'told_seq', 'told_day', 'person.name', 'person.email', 'person.active'])
    .where('digest_preference.network_id', '=', ctx.scope.networkId)
    .where('digest_preference.next_at', '<=', toText(ctx.clock.now()))
    .orderBy('digest_preference.next_at')
    .orderBy('digest_preference.person_id')
    .limit(BATCH)
    .execute()
  return rows.flatMap((row) => (row.next_at === null ? [] : [{ ...row, next_at: row.next_at }]))
}

type DueRow = Awaited<ReturnType<typeof dueRows>>[number]

/** @returns who has something to be told */
async function queueDigests(
  trx: Trx,
  ctx: Ctx,
  rows: readonly DueRow[],
  batch: { shared: Shared; upto: number; isFree: IsFree },
): Promise<Set<string>> {
  const active = rows.filter((row) => row.active === 1)
  const people = active.length > 0 ? await loadRecipients(trx, ctx.scope, active) : []
  const parts = await composeParts(trx, ctx, { ...batch, people })
  const slots = new Map(rows.map((row) => [row.person_id, row.next_at]))
  const told = people.filter((person) => !isEmpty(parts.get(person.personId) ?? NOTHING))
  const now = ctx.clock.now()
  const whenFor = await oneADay(trx, ctx, { personIds: told.map((person) => person.personId), dueAt: now, isFree: batch.isFree })
  const mails = told.map((person) => ({
    ...digestFor(ctx, person, {
      parts: parts.get(person.personId) ?? NOTHING,
      shared: batch.shared,
      slot: slots.get(person.personId) ?? '',
    }),
    dueAt: whenFor(person.personId),
  }))
  await queueMails(trx, ctx, mails)
  return new Set(mails.map((mail) => mail.personId))
}

/** When each person's next digest is. Many share a moment, so that one is worked out once. */
function nextSlots(rows: readonly DueRow[], now: Temporal.Instant, isFree: IsFree): Array<{ personId: string; next: string | null }> {
  const known = new Map<string, string | null>()
  return rows.map((row) => {
    const memo = `${row.cadence}/${row.weekday}/${row.time}/${row.next_at}`
    let next = known.get(memo)
    if (next === undefined) {
      const preference = { cadence: row.cadence as Cadence, weekday: row.weekday, time: row.time }
      const slot = nextSlot(preference, now, isFree, fromText(row.next_at))
      next = slot && toText(slot)
      known.set(memo, next)
    }
    return { personId: row.person_id, next }
  })
}

/** All parts for all people of a batch. */
export async function composeParts(
  trx: Trx,
  ctx: Ctx,
  batch: { shared: Shared; people: readonly Recipient[]; upto: number },
): Promise<Map<string, DigestParts>> {
  const { shared, people, upto } = batch
  if (people.length === 0) return new Map()
  const became = await loadBecame(trx, ctx.scope, shared, people, upto)
  const leading = await loadLeading(trx, ctx.scope, shared, people)
  const asked = await loadAsked(trx, ctx.scope, shared, people)
  const result = new Map<string, DigestParts>()
  for (const person of people) {
    result.set(person.personId, {
      became: became.get(person.personId) ?? [],
      leading: leading.get(person.personId) ?? [],
      asked: asked.get(person.personId) ?? [],
      coming: person.overleggen
        .flatMap((id) => (shared.coming.get(id) ?? []).filter((item) => isAskedFor(person, id, item)))
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
      learned: await shared.learnedSince(person.toldDay),
    })
  }
  return result
}

function digestFor(ctx: Ctx, person: Recipient, about: { parts: DigestParts; shared: Shared; slot: string }) {
  const { parts, shared, slot } = about
  const base = settings.answersTo
  const stop = chooseUrl(ctx, settings.publicUrl, person.personId)
  const verdict = (answerId: string) => verdictUrl(ctx, { personId: person.personId, answerId })
  const at = { publicUrl: settings.publicUrl, unsubscribeUrl: stop, verdictUrl: verdict }
  return {
    personId: person.personId,
    purpose: 'digest',
    period: slot,
    fromName: shared.networkName,
    to: person.email,
    subject: digestSubject(parts),
    model: digestMail(person, parts, shared, at),
    headers: {
      ...listHeaders({
        listId: `overzicht.${new URL(settings.publicUrl).hostname}`,
        listName: 'Overzicht Lerende Beweging',
        unsubscribeUrl: stop,
      }),
      ...(base === null ? {} : { 'Reply-To': replyAddress(ctx.keys, base, { personId: person.personId, about: OVERVIEW }) }),
    },
  }
}

/** How far the news goes now. */
export async function newestSeq(trx: Trx, ctx: Ctx): Promise<number> {
  const row = await trx
    .selectFrom('news')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('network_id', '=', ctx.scope.networkId)
    .executeTakeFirst()
  return Number(row?.seq ?? 0)
}

/** People with the same next moment are moved in one statement. */
async function moveOn(
  trx: Trx,
  rows: ReadonlyArray<{ personId: string; next: string | null }>,
  told: { upto: number; today: string },
): Promise<void> {
  const groups = new Map<string | null, string[]>()
  for (const { personId, next } of rows) groups.set(next, [...(groups.get(next) ?? []), personId])
  for (const [next, ids] of groups) {
    await trx
      .updateTable('digest_preference')
      .set({ next_at: next, told_seq: told.upto, told_day: told.today })
      .where('person_id', 'in', ids)
      .execute()
  }
}
