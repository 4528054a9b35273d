import { currentItem, currentItems } from '@lerende/content'
import { requireRight } from '@lerende/cycles'
import { bundleById } from '@lerende/followup'
import { type Ctx, dayOf, type Id, indexTexts, newId, record, type Trx } from '@lerende/kernel'
import { personById } from '@lerende/network'
import { refuse } from '../errors.ts'
import { LessonAdded } from '../events.ts'
import type { LessonFromBundleInput } from '../inputs.ts'
import { guard, guardNumbers } from './guard.ts'
import { writeStep } from './steps.ts'
import { writeTags } from './tags.ts'

/**
 * Makes a lesson of a bundle that has been answered: what it taught, who owns it, who is asked to do otherwise.
 * For who leads the overleg that has it, as it is for its answer.
 * @throws bundle.unknown, cycles.not_your_overleg, lesson.bundle_open when it has no answer yet, lesson.exists,
 *   lesson.unknown_key, lesson.personal_data, lesson.confirm_personal, network.unknown_person
 */
export async function lessonFromBundle(trx: Trx, ctx: Ctx, input: LessonFromBundleInput): Promise<Id<'lesson'>> {
  const bundle = await bundleById(trx, ctx.scope, input.bundleId)
  await requireRight(trx, ctx, 'overleg.begeleiden', { overlegId: bundle.overlegId })
  if (bundle.status !== 'beantwoord') refuse('lesson.bundle_open')
  const before = await trx
    .selectFrom('lesson')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('bundle_id', '=', input.bundleId)
    .executeTakeFirst()
  if (before) refuse('lesson.exists')
  await checkKeys(trx, ctx, input)
  for (const field of ['text', 'culture'] as const) guard(input[field], field, input.confirmed)
  guardNumbers(input.owner, 'owner')
  if (input.ownerPersonId) await personById(trx, ctx.scope, input.ownerPersonId)

  const id = newId<'lesson'>()
  const day = dayOf(ctx.clock.now())
  await trx
    .insertInto('lesson')
    .values({
      id,
      network_id: ctx.scope.networkId,
      key: `bundel-${input.bundleId}`,
      source: 'bundle',
      bundle_id: input.bundleId,
      text: input.text,
      traject: input.traject,
      deelproject: null,
      aard: input.aard,
      kennisbron: input.kennisbron,
      relatie: null,
      stroom: null,
      niveau: bundle.niveau,
      owner: input.owner,
      owner_person_id: input.ownerPersonId,
      culture: input.culture,
      rooting: 'opgehaald',
      rooted_on: day,
      recheck_on: null,
      recheck_open: 0,
      added_on: day,
      current: 1,
    })
    .execute()
  await writeTags(trx, ctx, id, {
    uitgangspunt: input.uitgangspunten,
    'rode-lijn': input.rodeLijnen,
    organisatie: [],
  })
  await writeStep(trx, ctx, { lessonId: id, kind: 'added', rooting: 'opgehaald', note: '' })
  await indexTexts(trx, ctx.scope, [{ index: 'lesson', id, text: input.text }])
  await record(trx, ctx, LessonAdded, {
    stream: `lesson/${id}`,
    data: { lessonId: id, source: 'bundle', bundleId: input.bundleId, niveau: bundle.niveau, day },
  })
  return id
}

async function checkKeys(trx: Trx, ctx: Ctx, input: LessonFromBundleInput): Promise<void> {
  const grondhouding = await currentItem(trx, ctx.scope, 'grondhouding', 'grondhouding')
  const known = {
    uitgangspunten: new Set(grondhouding?.data.uitgangspunten.map((one) => one.sleutel)),
    rodeLijnen: new Set((await currentItems(trx, ctx.scope, 'rode-lijn')).map((item) => item.key)),
    traject: new Set((await currentItems(trx, ctx.scope, 'leertraject')).map((item) => item.key)),
  }
  const asked = {
    uitgangspunten: input.uitgangspunten,
    rodeLijnen: input.rodeLijnen,
    traject: input.traject === null ? [] : [input.traject],
  }
  for (const field of ['uitgangspunten', 'rodeLijnen', 'traject'] as const) {
    const wrong = asked[field].find((key) => !known[field].has(key))
    if (wrong) refuse('lesson.unknown_key', { field, params: { key: wrong } })
  }
}
