import { type Ctx, cancelTimer, dayOf, type PersonId, record, setTimer, type Trx, ZONE } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { LessonChecked, LessonOwned, LessonRecheckAsked, LessonRooted } from '../events.ts'
import type { ConfirmRootingInput, RootLessonInput } from '../inputs.ts'
import { afterCheck, mayMove, type Rooting, recheckDay, toRooting } from '../rules/rooting.ts'
import { guard } from './guard.ts'
import { type Keeper, ownedLesson } from './owned.ts'
import { writeStep } from './steps.ts'

/** Takes a lesson a step further, or back. @throws lesson.unknown, lesson.step, lesson.not_owner, lesson.personal_data, lesson.confirm_personal */
export async function rootLesson(trx: Trx, ctx: Ctx, input: RootLessonInput & { by: Keeper }): Promise<void> {
  const lesson = await ownedLesson(trx, ctx, input.lessonId, input.by)
  const from = toRooting(lesson.rooting)
  guard(input.note, 'note', input.confirmed)
  if (!mayMove(from, input.to)) refuse('lesson.step', { field: 'to', params: { from, to: input.to } })
  const day = dayOf(ctx.clock.now())
  await moveTo(trx, ctx, input.lessonId, input.to)
  await writeStep(trx, ctx, { lessonId: input.lessonId, kind: 'step', rooting: input.to, note: input.note })
  await record(trx, ctx, LessonRooted, {
    stream: `lesson/${input.lessonId}`,
    data: { lessonId: input.lessonId, from, to: input.to, note: input.note, day },
  })
}

/** The owner's answer to the check: it still holds, or it slips a step. @throws lesson.unknown, lesson.no_check, lesson.not_owner, lesson.personal_data, lesson.confirm_personal */
export async function confirmRooting(trx: Trx, ctx: Ctx, input: ConfirmRootingInput & { by: Keeper }): Promise<void> {
  const lesson = await ownedLesson(trx, ctx, input.lessonId, input.by)
  guard(input.note, 'note', input.confirmed)
  if (lesson.recheck_open === 0) refuse('lesson.no_check')
  const from = toRooting(lesson.rooting)
  const to = afterCheck(from, input.holds)
  const day = dayOf(ctx.clock.now())
  await moveTo(trx, ctx, input.lessonId, to)
  await writeStep(trx, ctx, { lessonId: input.lessonId, kind: to === from ? 'check' : 'step', rooting: to, note: input.note })
  await record(trx, ctx, LessonChecked, {
    stream: `lesson/${input.lessonId}`,
    data: { lessonId: input.lessonId, holds: input.holds, rooting: to, day },
  })
  if (to !== from) {
    await record(trx, ctx, LessonRooted, {
      stream: `lesson/${input.lessonId}`,
      data: { lessonId: input.lessonId, from, to, note: input.note, day },
    })
  }
}

/** Makes somebody the owner: the one who is asked whether the lesson still holds. @throws lesson.unknown */
export async function ownLesson(trx: Trx, ctx: Ctx, input: { lessonId: string; personId: PersonId }): Promise<void> {
  const result = await trx
    .updateTable('lesson')
    .set({ owner_person_id: input.personId })
    .where('id', '=', input.lessonId)
    .where('network_id', '=', ctx.scope.networkId)
    .where('current', '=', 1)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) refuse('lesson.unknown')
  await record(trx, ctx, LessonOwned, {
    stream: `lesson/${input.lessonId}`,
    data: { lessonId: input.lessonId, ownerPersonId: input.personId },
  })
}

/** Opens the check that a timer set for today; nothing happens when the lesson has moved on since. */
export async function askRecheck(trx: Trx, ctx: Ctx, lessonId: string): Promise<void> {
  const lesson = await trx
    .selectFrom('lesson')
    .select(['rooting', 'owner_person_id', 'recheck_open', 'current'])
    .where('id', '=', lessonId)
    .where('network_id', '=', ctx.scope.networkId)
    .executeTakeFirst()
  if (!lesson || lesson.current === 0 || lesson.recheck_open === 1) return
  await trx.updateTable('lesson').set({ recheck_open: 1 }).where('id', '=', lessonId).execute()
  await record(trx, ctx, LessonRecheckAsked, {
    stream: `lesson/${lessonId}`,
    data: { lessonId, rooting: toRooting(lesson.rooting), ownerPersonId: lesson.owner_person_id },
  })
}

async function moveTo(trx: Trx, ctx: Ctx, lessonId: string, to: Rooting): Promise<void> {
  const today = dayOf(ctx.clock.now())
  const recheckOn = recheckDay(to, today)
  await trx
    .updateTable('lesson')
    .set({ rooting: to, rooted_on: today, recheck_on: recheckOn, recheck_open: 0 })
    .where('id', '=', lessonId)
    .execute()
  const key = `lesson-recheck/${lessonId}`
  if (!recheckOn) return cancelTimer(trx, ctx, key)
  const dueAt = Temporal.PlainDate.from(recheckOn).toZonedDateTime({ timeZone: ZONE, plainTime: '09:00' }).toInstant()
  await setTimer(trx, ctx, { key, kind: 'lessons.recheck', dueAt, data: { lessonId } })
}
