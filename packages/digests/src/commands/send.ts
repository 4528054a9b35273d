import { freeDays } from '@lerende/cycles'
import { type Ctx, fromText, type Trx, toText } from '@lerende/kernel'
import { listHeaders, queueMails, renderMail } from '@lerende/mail'
import { loadAsked } from '../compose/asked.ts'
import { loadMine } from '../compose/mine.ts'
import { loadRecipients, type Recipient } from '../compose/people.ts'
import { digestMail, digestSubject } from '../compose/render.ts'
import { loadShared, type Shared } from '../compose/shared.ts'
import { type DigestParts, isEmpty } from '../rules/parts.ts'
import { type Cadence, nextSlot } from '../rules/slots.ts'
import { settings } from '../settings.ts'
import { scheduleSending } from './preferences.ts'

/** People in one transaction: enough to share the look-ups, few enough to keep the database free for others. */
const BATCH = 250

/**
 * Composes the digests that are due, for one batch of people, and sets the timer for who comes next. A digest and the
 * mark of what it told commit together, so nobody hears a thing twice or misses it, whenever the process ends.
 */
export async function sendDueDigests(trx: Trx, ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  const rows = await trx
    .selectFrom('digest_preference')
    .innerJoin('person', 'person.id', 'digest_preference.person_id')
    .select([
      'digest_preference.person_id',
      'digest_preference.cadence',
      'digest_preference.weekday',
      'digest_preference.time',
      'digest_preference.next_at',
      'digest_preference.told_seq',
      'digest_preference.told_day',
      'person.name',
      'person.email',
      'person.active',
    ])
    .where('digest_preference.network_id', '=', ctx.scope.networkId)
    .where('digest_preference.next_at', '<=', toText(now))
    .orderBy('digest_preference.next_at')
    .orderBy('digest_preference.person_id')
    .limit(BATCH)
    .execute()
  if (rows.length > 0) {
    const shared = await loadShared(trx, ctx.scope, toText(now))
    const upto = await newestSeq(trx, ctx)
    const people = await loadRecipients(
      trx,
      ctx.scope,
      ctx.keys,
      rows.filter((row) => row.active === 1),
    )
    const parts = await composeParts(trx, ctx, { shared, people, upto })
    const isFree = await freeDays(trx, ctx.scope)
    const slots = new Map(rows.map((row) => [row.person_id, row.next_at ?? '']))
    const told = new Set<string>()
    const mails = people.flatMap((person) => {
      const own = parts.get(person.personId)
      if (!own || isEmpty(own)) return []
      told.add(person.personId)
      return digestFor(person, own, shared, slots.get(person.personId) ?? '')
    })
    await queueMails(trx, ctx, mails)
    await trx
      .insertInto('digest_run')
      .values(
        rows.map((row) => ({
          person_id: row.person_id,
          network_id: ctx.scope.networkId,
          slot: row.next_at ?? '',
          outcome: told.has(row.person_id) ? 'sent' : 'empty',
        })),
      )
      .onConflict((conflict) => conflict.columns(['person_id', 'slot']).doNothing())
      .execute()
    const nextOf = new Map<string, string | null>()
    for (const row of rows) {
      const preference = { cadence: row.cadence as Cadence, weekday: row.weekday, time: row.time }
      const memo = `${row.cadence}/${row.weekday}/${row.time}/${row.next_at}`
      let next = nextOf.get(memo)
      if (next === undefined) {
        const slot = nextSlot(preference, now, isFree, row.next_at ? fromText(row.next_at) : undefined)
        next = slot && toText(slot)
        nextOf.set(memo, next)
      }
      row.next_at = next
    }
    await moveOn(trx, rows, { upto, today: shared.today })
  }
  await scheduleSending(trx, ctx)
}

/** All parts for all people of a batch. */
export async function composeParts(
  trx: Trx,
  ctx: Ctx,
  batch: { shared: Shared; people: readonly Recipient[]; upto: number },
): Promise<Map<string, DigestParts>> {
  const { shared, people, upto } = batch
  const mine = await loadMine(trx, ctx.scope, shared, people, upto)
  const asked = await loadAsked(trx, ctx.scope, shared, people)
  const result = new Map<string, DigestParts>()
  for (const person of people) {
    result.set(person.personId, {
      mine: mine.get(person.personId) ?? [],
      asked: asked.get(person.personId) ?? [],
      coming: person.overleggen.flatMap((id) => shared.coming.get(id) ?? []).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
      learned: await shared.learnedSince(person.toldDay),
    })
  }
  return result
}

function digestFor(person: Recipient, parts: DigestParts, shared: Shared, slot: string) {
  const { html, text } = renderMail(digestMail(person, parts, shared, settings.publicUrl))
  return {
    personId: person.personId,
    purpose: 'digest',
    period: slot,
    fromName: shared.networkName,
    to: person.email,
    subject: digestSubject(parts),
    html,
    text,
    headers: listHeaders({
      listId: `overzicht.${new URL(settings.publicUrl).hostname}`,
      listName: 'Overzicht Lerende Beweging',
    }),
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
  rows: ReadonlyArray<{ person_id: string; next_at: string | null }>,
  told: { upto: number; today: string },
): Promise<void> {
  const groups = new Map<string | null, string[]>()
  for (const row of rows) groups.set(row.next_at, [...(groups.get(row.next_at) ?? []), row.person_id])
  for (const [next, ids] of groups) {
    await trx
      .updateTable('digest_preference')
      .set({ next_at: next, told_seq: told.upto, told_day: told.today })
      .where('person_id', 'in', ids)
      .execute()
  }
}
