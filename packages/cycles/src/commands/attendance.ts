import { type Ctx, record, type Trx, toText } from '@lerende/kernel'
import { peopleByIds } from '@lerende/network'
import { refuse } from '../errors.ts'
import { AttendanceRecorded, RsvpGiven } from '../events.ts'
import type { RecordAttendanceInput, RsvpInput } from '../inputs.ts'
import { type Invited, invited, type Ontmoeting, ontmoetingById, presentAt } from '../queries/ontmoetingen.ts'
import { requireRight } from '../queries/standing.ts'
import { type Rsvp, reached } from '../tables.ts'
import { refsOf } from './ontmoeting.ts'

/**
 * Answers the invitation to one ontmoeting. Who comes in somebody's place is invited with a yes, which they can change.
 * @throws cycles.unknown_ontmoeting, cycles.not_planned, cycles.already_began, cycles.not_invited
 */
export async function giveRsvp(trx: Trx, ctx: Ctx, input: RsvpInput & { personId: string }): Promise<void> {
  const ontmoeting = await ontmoetingById(trx, ctx.scope, input.ontmoetingId)
  if (ontmoeting.status === 'geannuleerd') refuse('cycles.not_planned')
  if (ontmoeting.startsAt <= toText(ctx.clock.now())) refuse('cycles.already_began')
  const people = await invited(trx, ctx.scope, ontmoeting.id)
  const me = people.find((one) => one.personId === input.personId) ?? refuse('cycles.not_invited')
  const replacedBy = input.rsvp === 'nee' && input.replacedBy !== me.personId ? input.replacedBy : null
  await record(trx, ctx, RsvpGiven, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: { ...refsOf(ontmoeting), personId: me.personId, rsvp: input.rsvp, replacedBy },
  })
  if (me.replacedBy && me.replacedBy !== replacedBy) await releaseReplacement(trx, ontmoeting, { people, me })
  await storeRsvp(trx, ctx, ontmoeting, { personId: me.personId, rsvp: input.rsvp, replacedBy })
  if (replacedBy) await inviteReplacement(trx, ctx, ontmoeting, { people, replacedBy })
}

async function inviteReplacement(
  trx: Trx,
  ctx: Ctx,
  ontmoeting: Ontmoeting,
  who: { people: Invited[]; replacedBy: string },
): Promise<void> {
  const known = who.people.find((one) => one.personId === who.replacedBy)
  if (known?.rsvp) return
  const [person] = await peopleByIds(trx, ctx.scope, [who.replacedBy])
  if (!person) return refuse('cycles.not_invited', { field: 'replacedBy' })
  await storeRsvp(trx, ctx, ontmoeting, { personId: person.id, rsvp: 'ja', replacedBy: null })
}

/** Somebody who only came in the place of a person who now comes after all need not come. */
async function releaseReplacement(trx: Trx, ontmoeting: Ontmoeting, who: { people: Invited[]; me: Invited }): Promise<void> {
  const replacement = who.people.find((one) => one.personId === who.me.replacedBy)
  const stillNeeded = who.people.some((one) => one.personId !== who.me.personId && one.replacedBy === replacement?.personId)
  if (!replacement?.replaces || stillNeeded) return
  await trx.deleteFrom('attendance').where('ontmoeting_id', '=', ontmoeting.id).where('person_id', '=', replacement.personId).execute()
}

async function storeRsvp(
  trx: Trx,
  ctx: Ctx,
  ontmoeting: Ontmoeting,
  answer: { personId: string; rsvp: Rsvp; replacedBy: string | null },
): Promise<void> {
  const set = { rsvp: answer.rsvp, replaced_by: answer.replacedBy, answered_at: toText(ctx.clock.now()) }
  await trx
    .insertInto('attendance')
    .values({ ontmoeting_id: ontmoeting.id, network_id: ctx.scope.networkId, person_id: answer.personId, attended: null, ...set })
    .onConflict((conflict) => conflict.columns(['ontmoeting_id', 'person_id']).doUpdateSet(set))
    .execute()
}

/**
 * Writes down who was there, from the start of the ontmoeting until its round comes to terugkoppelen; the last time counts.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.not_yet, cycles.attendance_final,
 *   cycles.unknown_member
 */
export async function recordAttendance(trx: Trx, ctx: Ctx, input: RecordAttendanceInput): Promise<void> {
  const ontmoeting = await ontmoetingById(trx, ctx.scope, input.ontmoetingId)
  await requireRight(trx, ctx, 'ontmoeting.leiden', { overlegId: ontmoeting.overlegId, ontmoetingId: ontmoeting.id })
  if (ontmoeting.status === 'geannuleerd') refuse('cycles.not_planned')
  if (ontmoeting.startsAt > toText(ctx.clock.now())) refuse('cycles.not_yet')
  const round = await trx.selectFrom('round').select('phase').where('id', '=', ontmoeting.roundId).executeTakeFirstOrThrow()
  if (reached(round.phase, 'terugkoppelen')) refuse('cycles.attendance_final')
  const present = new Set((await peopleByIds(trx, ctx.scope, input.personIds)).map((person) => person.id))
  if (present.size !== new Set(input.personIds).size) refuse('cycles.unknown_member', { field: 'personIds' })
  const everyone = new Set([...present, ...(await invited(trx, ctx.scope, ontmoeting.id)).map((one) => one.personId as string)])
  if (everyone.size === 0) return
  await trx
    .insertInto('attendance')
    .values(
      [...everyone].map((personId) => ({
        ontmoeting_id: ontmoeting.id,
        network_id: ctx.scope.networkId,
        person_id: personId,
        rsvp: null,
        replaced_by: null,
        attended: present.has(personId) ? 1 : 0,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['ontmoeting_id', 'person_id']).doUpdateSet((eb) => ({ attended: eb.ref('excluded.attended') })),
    )
    .execute()
}

/** Makes attendance final and tells it, once: when the round of an ontmoeting that was held comes to terugkoppelen. */
export async function settleAttendance(trx: Trx, ctx: Ctx, ontmoeting: Ontmoeting): Promise<void> {
  if (ontmoeting.status !== 'gehouden') return
  const personIds = await presentAt(trx, ctx.scope, ontmoeting.id)
  await record(trx, ctx, AttendanceRecorded, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: { ...refsOf(ontmoeting), personIds },
  })
}
