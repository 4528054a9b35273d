import { currentItems } from '@lerende/content'
import { type Ctx, dayOf, dropText, indexTexts, newId, record, type Trx } from '@lerende/kernel'
import { LessonAdded, LessonRevised } from '../events.ts'
import { writeStep } from './steps.ts'
import { writeTags } from './tags.ts'

/** What a lesson takes from the pack each time. Owner and rooting are the network's own. */
const FOLLOWED = ['text', 'traject', 'deelproject', 'aard', 'kennisbron', 'relatie', 'stroom', 'niveau', 'culture', 'current'] as const

/**
 * Brings the lessons in line with the loaded content pack: new ones come in, changed ones follow the pack, withdrawn
 * ones are no longer shown. What the network did with a lesson (owner, rooting) stays.
 */
export async function importLessons(trx: Trx, ctx: Ctx): Promise<void> {
  const day = dayOf(ctx.clock.now())
  const networkId = ctx.scope.networkId
  const items = await currentItems(trx, ctx.scope, 'les')
  const trajecten = await currentItems(trx, ctx.scope, 'leertraject')
  const ownership = new Map(
    trajecten.map(({ data }) => [data.sleutel, { owner: data.structuur.join('; '), culture: data.cultuur.join('; ') }]),
  )
  const known = new Map(
    (await trx.selectFrom('lesson').selectAll().where('network_id', '=', networkId).where('source', '=', 'pack').execute()).map((row) => [
      row.key,
      row,
    ]),
  )
  for (const { key, data } of items) {
    const existing = known.get(key)
    known.delete(key)
    const owned = ownership.get(data.traject ?? '') ?? { owner: '', culture: '' }
    const fields = {
      text: data.tekst,
      traject: data.traject,
      deelproject: data.deelproject,
      aard: data.aard,
      kennisbron: data.kennisbron,
      relatie: data.relatie,
      stroom: data.stroom,
      niveau: data.niveau,
      culture: owned.culture,
      current: 1,
    }
    const id = existing?.id ?? newId<'lesson'>()
    if (existing) {
      if (FOLLOWED.some((field) => existing[field] !== fields[field])) {
        await trx.updateTable('lesson').set(fields).where('id', '=', id).execute()
        await record(trx, ctx, LessonRevised, { stream: `lesson/${id}`, data: { lessonId: id, current: true } })
      }
    } else {
      await trx
        .insertInto('lesson')
        .values({
          id,
          network_id: networkId,
          key,
          source: 'pack',
          bundle_id: null,
          ...fields,
          owner: owned.owner,
          owner_person_id: null,
          // What stands in the pack has been heard and written down; sharing it is what the network does next.
          rooting: 'opgehaald',
          rooted_on: day,
          recheck_on: null,
          recheck_open: 0,
          added_on: day,
        })
        .execute()
      await writeStep(trx, ctx, { lessonId: id, kind: 'added', rooting: 'opgehaald', note: '' })
      await record(trx, ctx, LessonAdded, {
        stream: `lesson/${id}`,
        data: { lessonId: id, source: 'pack', bundleId: null, niveau: data.niveau, day },
      })
    }
    await writeTags(trx, ctx, id, {
      uitgangspunt: data.uitgangspunten,
      'rode-lijn': data.rodeLijnen,
      organisatie: data.organisaties,
    })
    await indexTexts(trx, ctx.scope, [{ index: 'lesson', id, text: data.tekst }])
  }
  for (const gone of known.values()) {
    if (gone.current === 0) continue
    await trx.updateTable('lesson').set({ current: 0 }).where('id', '=', gone.id).execute()
    await dropText(trx, ctx.scope, { index: 'lesson', id: gone.id })
    await record(trx, ctx, LessonRevised, { stream: `lesson/${gone.id}`, data: { lessonId: gone.id, current: false } })
  }
}
