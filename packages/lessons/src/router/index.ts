import { currentItem, currentItems } from '@lerende/content'
import { coordinatesAny } from '@lerende/cycles'
import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { lessonFromBundle } from '../commands/from-bundle.ts'
import { confirmRooting, ownLesson, rootLesson } from '../commands/rooting.ts'
import { confirmRootingInput, findLessonsInput, lessonFromBundleInput, ownLessonInput, rootLessonInput } from '../inputs.ts'
import { findLessons, lessonById, openRechecks } from '../queries.ts'
import { mayRoot } from '../rules/rooting.ts'

const lessonOutput = z.object({
  id: z.string(),
  key: z.string(),
  source: z.string(),
  text: z.string(),
  traject: z.string().nullable(),
  deelproject: z.string().nullable(),
  aard: z.string(),
  kennisbron: z.string(),
  niveau: z.string(),
  owner: z.string(),
  ownerName: z.string().nullable(),
  culture: z.string(),
  rooting: z.string(),
  rootedOn: z.string(),
  recheckOn: z.string().nullable(),
  recheckOpen: z.boolean(),
  bundleId: z.string().nullable(),
  uitgangspunten: z.array(z.string()),
  rodeLijnen: z.array(z.string()),
  organisaties: z.array(z.string()),
})

const counts = z.record(z.string(), z.number())
const labels = z.array(z.object({ key: z.string(), label: z.string() }))
const done = z.object({ ok: z.literal(true) })
const ok = { ok: true as const }

export const lessonsRouter = router({
  find: procedure('lessen.zien')
    .input(findLessonsInput)
    .output(
      z.object({
        total: z.number(),
        items: z.array(lessonOutput),
        facets: z.object({
          traject: counts,
          uitgangspunt: counts,
          'rode-lijn': counts,
          kennisbron: counts,
          niveau: counts,
          rooting: counts,
        }),
      }),
    )
    .query(({ ctx, input }) => findLessons(ctx.reader, ctx.scope, input)),

  byId: procedure('lessen.zien')
    .input(ownLessonInput)
    .output(lessonOutput.extend({ mine: z.boolean(), mayRoot: z.boolean() }))
    .query(async ({ ctx, input }) => {
      const lesson = await lessonById(ctx.reader, ctx.scope, input.lessonId)
      const mine = lesson.ownerPersonId === ctx.personId
      const by = { personId: ctx.personId, coordinates: await coordinatesAny(ctx.reader, ctx.scope, ctx.personId) }
      return { ...lesson, mine, mayRoot: mayRoot(lesson, by) }
    }),

  /** The words for the keys that facets and lessons use. */
  vocabulary: procedure('lessen.zien')
    .output(z.object({ traject: labels, deelproject: labels, uitgangspunt: labels, rodeLijn: labels, niveau: labels }))
    .query(async ({ ctx }) => {
      const grondhouding = await currentItem(ctx.reader, ctx.scope, 'grondhouding', 'grondhouding')
      const [trajecten, lijnen, niveaus] = await Promise.all([
        currentItems(ctx.reader, ctx.scope, 'leertraject'),
        currentItems(ctx.reader, ctx.scope, 'rode-lijn'),
        currentItems(ctx.reader, ctx.scope, 'niveau'),
      ])
      return {
        traject: trajecten.map(({ key, data }) => ({ key, label: data.titel })),
        deelproject: trajecten.flatMap(({ data }) => data.deelprojecten.map((part) => ({ key: part.sleutel, label: part.titel }))),
        uitgangspunt: (grondhouding?.data.uitgangspunten ?? []).map((one) => ({ key: one.sleutel, label: one.titel })),
        rodeLijn: lijnen.map(({ key, data }) => ({ key, label: data.titel })),
        niveau: niveaus.map(({ key, data }) => ({ key, label: data.naam })),
      }
    }),

  rechecksForMe: procedure('eigen.zien')
    .output(z.array(lessonOutput))
    .query(({ ctx }) => openRechecks(ctx.reader, ctx.scope, ctx.personId)),

  own: procedure('lessen.dragen')
    .input(ownLessonInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => ownLesson(trx, command, { ...input, personId: ctx.personId }))
      return ok
    }),

  root: procedure('lessen.dragen')
    .input(rootLessonInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const coordinates = await coordinatesAny(ctx.reader, ctx.scope, ctx.personId)
      await ctx.run((trx, command) => rootLesson(trx, command, { ...input, by: { personId: ctx.personId, coordinates } }))
      return ok
    }),

  confirm: procedure('lessen.dragen')
    .input(confirmRootingInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const coordinates = await coordinatesAny(ctx.reader, ctx.scope, ctx.personId)
      await ctx.run((trx, command) => confirmRooting(trx, command, { ...input, by: { personId: ctx.personId, coordinates } }))
      return ok
    }),

  fromBundle: procedure('overleg.begeleiden')
    .input(lessonFromBundleInput)
    .output(z.object({ lessonId: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const lessonId = await ctx.run((trx, command) => lessonFromBundle(trx, command, input))
      return { lessonId }
    }),
})
