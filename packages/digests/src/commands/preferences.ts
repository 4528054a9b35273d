import { freeDays } from '@lerende/cycles'
import { type Ctx, dayOf, fromText, type PersonId, record, setTimer, type Trx, toText } from '@lerende/kernel'
import { stopMails } from '@lerende/mail'
import { DigestPreferenceSet } from '../events.ts'
import type { PreferenceInput } from '../inputs.ts'
import { stoppedBy } from '../rules/purposes.ts'
import { nextSlot } from '../rules/slots.ts'

/** What somebody gets who has not chosen: Thursday morning, when most people in schools and offices are there. */
export const DEFAULT_PREFERENCE: PreferenceInput = { cadence: 'week', weekday: 4, time: '08:00', atOnce: false, letters: true }

/** Keeps what somebody chose and sets the moment of their next digest. What waits and they do not want any more does not go. */
export async function setPreference(trx: Trx, ctx: Ctx, input: PreferenceInput & { personId: PersonId }): Promise<void> {
  const isFree = await freeDays(trx, ctx.scope)
  const now = ctx.clock.now()
  const next = nextSlot(input, now, isFree)
  const chosen = {
    cadence: input.cadence,
    weekday: input.weekday,
    time: input.time,
    at_once: input.atOnce ? 1 : 0,
    letters: input.letters ? 1 : 0,
    complained_at: null,
    next_at: next && toText(next),
  }
  const newest = await trx
    .selectFrom('news')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('network_id', '=', ctx.scope.networkId)
    .executeTakeFirst()
  await trx
    .insertInto('digest_preference')
    .values({
      person_id: input.personId,
      network_id: ctx.scope.networkId,
      ...chosen,
      told_seq: Number(newest?.seq ?? 0),
      told_day: dayOf(now),
    })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
    .execute()
  const stopped = stoppedBy({ overview: input.cadence === 'never', atOnce: !input.atOnce, letters: !input.letters })
  await stopMails(trx, ctx, { personId: input.personId, purposes: stopped })
  await record(trx, ctx, DigestPreferenceSet, {
    stream: `person/${input.personId}`,
    data: { personId: input.personId, cadence: input.cadence },
  })
  await scheduleSending(trx, ctx)
}

/** One timer a network, at the moment of the earliest digest: when it fires, everyone who is due is served in batches. */
export async function scheduleSending(trx: Trx, ctx: Ctx): Promise<void> {
  const earliest = await trx
    .selectFrom('digest_preference')
    .select((eb) => eb.fn.min('next_at').as('next_at'))
    .where('network_id', '=', ctx.scope.networkId)
    .where('next_at', 'is not', null)
    .executeTakeFirst()
  if (!earliest?.next_at) return
  await wakeToSend(trx, ctx, fromText(earliest.next_at))
}

/** Sets (or moves) the one timer of the network's digests. */
export async function wakeToSend(trx: Trx, ctx: Ctx, dueAt: Temporal.Instant): Promise<void> {
  await setTimer(trx, ctx, { key: 'digests/send', kind: 'digests.send', dueAt, data: {} })
}
