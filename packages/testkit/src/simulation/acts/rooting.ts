import { nextWorkingDay } from '@lerende/cycles'
import type { PersonId } from '@lerende/kernel'
import { confirmRooting, ownLesson, ROOTING, rootLesson, sayPractice } from '@lerende/lessons'
import { personById } from '@lerende/network'
import { isTurnOf, plus } from '../days.ts'
import type { Scene } from '../scene.ts'

/** Lessons of the pack that find an owner each month. */
const TAKEN_UP = 3
/** People who say of their organisation that it works this way too, at each step. */
const ELSEWHERE = 2

/** Owners take their lessons a step further, and say whether they still hold when that is asked. */
export async function rootLessons(scene: Scene): Promise<void> {
  const rows = await scene.trx
    .selectFrom('lesson')
    .select(['id', 'text', 'rooting', 'rooted_on', 'recheck_on', 'recheck_open', 'owner_person_id'])
    .where('network_id', '=', scene.scope.networkId)
    .where('owner_person_id', 'is not', null)
    .where('current', '=', 1)
    .orderBy('text')
    .execute()
  for (const row of rows) {
    // From the column that references people.
    const personId = row.owner_person_id as PersonId
    if (scene.absent.has(personId)) continue
    const by = { personId, coordinates: false }
    const about = [row.text, row.rooting, row.rooted_on]
    const ctx = scene.as(personId)
    if (row.recheck_open === 1) {
      const planned = plus(row.recheck_on ?? scene.today, scene.dice.below(30, ...about, 'check'))
      if (!isTurnOf(planned, scene.today, scene.cast.isFree)) continue
      const holds = scene.dice.chance(0.75, ...about, 'holds')
      await confirmRooting(scene.trx, ctx, { lessonId: row.id, holds, note: holds ? '' : 'Het is weer wat weggezakt.', by })
      continue
    }
    const to = ROOTING.find((_step, i) => ROOTING[i - 1] === row.rooting)
    if (!to || !scene.dice.chance(0.7, ...about, 'moves')) continue
    if (!isTurnOf(plus(row.rooted_on, 14 + scene.dice.below(60, ...about, 'day')), scene.today, scene.cast.isFree)) continue
    await rootLesson(scene.trx, ctx, { lessonId: row.id, to, note: '', by })
    if (to === 'geprobeerd' || to === 'gewoon') await practiseElsewhere(scene, row)
  }
}

/** What is tried or ordinary somewhere is done by some other organisations too. */
async function practiseElsewhere(scene: Scene, row: { id: string; text: string; rooting: string }): Promise<void> {
  const people = [...scene.cast.people.values()].filter((one) => !scene.absent.has(one.personId))
  for (let i = 0; i < ELSEWHERE; i++) {
    const { personId } = scene.dice.pick(people, row.text, row.rooting, 'elsewhere', i)
    const { organisationId } = await personById(scene.trx, scene.scope, personId)
    if (organisationId !== null) await sayPractice(scene.trx, scene.as(personId), { lessonId: row.id, does: true, personId })
  }
}

/** On the first working day of a month some lessons of the pack find somebody who owns them. */
export async function takeUpLessons(scene: Scene): Promise<void> {
  if (nextWorkingDay(`${scene.today.slice(0, 8)}01`, scene.cast.isFree) !== scene.today) return
  const rows = await scene.trx
    .selectFrom('lesson')
    .select(['id', 'key'])
    .where('network_id', '=', scene.scope.networkId)
    .where('source', '=', 'pack')
    .where('owner_person_id', 'is', null)
    .where('current', '=', 1)
    .orderBy('key')
    .execute()
  const people = [...scene.cast.people.values()].filter((one) => one.temperament.reflect > 0 && !scene.absent.has(one.personId))
  const chosen = new Map(
    rows.length === 0
      ? []
      : Array.from({ length: TAKEN_UP }, (_, i) => scene.dice.pick(rows, scene.today, 'lesson', i)).map((row) => [row.id, row]),
  )
  for (const { id, key } of chosen.values()) {
    const owner = scene.dice.pick(people, scene.today, key, 'owner')
    await ownLesson(scene.trx, scene.as(owner.personId), { lessonId: id, personId: owner.personId })
  }
}
