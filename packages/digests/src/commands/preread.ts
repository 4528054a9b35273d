import { freeDays } from '@lerende/cycles'
import { type Ctx, fromText, setTimer, type Trx, toText } from '@lerende/kernel'
import { loadPreread, nothingToRead, prereadLetter } from '../compose/preread.ts'
import { prereadAt } from '../rules/preread.ts'
import { membersToWrite, queueLetters } from './letters.ts'

/** Sets (or moves) the moment at which the members of a board get their pre-read. Does nothing for another overleg, or afterwards. */
export async function schedulePreread(trx: Trx, ctx: Ctx, ontmoetingId: string): Promise<void> {
  const meeting = await boardMeeting(trx, ctx, ontmoetingId)
  if (!meeting) return
  const dueAt = prereadAt(fromText(meeting.startsAt), await freeDays(trx, ctx.scope))
  await setTimer(trx, ctx, { key: `digests.preread/${ontmoetingId}`, kind: 'digests.preread', dueAt, data: { ontmoetingId } })
}

/** Mails the pre-read, once. What was moved meanwhile gets it at its new moment. */
export async function sendPreread(trx: Trx, ctx: Ctx, ontmoetingId: string): Promise<void> {
  const meeting = await boardMeeting(trx, ctx, ontmoetingId)
  if (!meeting) return
  const dueAt = prereadAt(fromText(meeting.startsAt), await freeDays(trx, ctx.scope))
  if (Temporal.Instant.compare(dueAt, ctx.clock.now()) > 0) return schedulePreread(trx, ctx, ontmoetingId)
  const preread = await loadPreread(trx, ctx.scope, { ...meeting, now: toText(ctx.clock.now()) })
  if (nothingToRead(preread)) return
  await queueLetters(trx, ctx, {
    to: await membersToWrite(trx, ctx, meeting),
    write: (_person, to) => ({
      purpose: 'preread',
      about: `ontmoeting/${ontmoetingId}`,
      // Five days are five days.
      pressing: true,
      period: ontmoetingId,
      model: prereadLetter(to, meeting, preread),
    }),
  })
}

async function boardMeeting(trx: Trx, ctx: Ctx, ontmoetingId: string) {
  const row = await trx
    .selectFrom('ontmoeting')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .select(['ontmoeting.round_id', 'ontmoeting.overleg_id', 'ontmoeting.starts_at', 'ontmoeting.place', 'ontmoeting.with_partners'])
    .select('overleg.name')
    .where('ontmoeting.network_id', '=', ctx.scope.networkId)
    .where('ontmoeting.id', '=', ontmoetingId)
    .where('ontmoeting.status', '=', 'gepland')
    .where('ontmoeting.starts_at', '>', toText(ctx.clock.now()))
    .where('overleg.niveau', '=', 'bestuur')
    .executeTakeFirst()
  if (!row) return null
  return {
    ontmoetingId,
    roundId: row.round_id,
    overlegId: row.overleg_id,
    overleg: row.name,
    startsAt: row.starts_at,
    place: row.place,
    withPartners: row.with_partners === 1,
  }
}
