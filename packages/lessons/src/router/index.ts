import { currentItem, currentItems } from '@lerende/content'
import { coordinatesAny } from '@lerende/cycles'
import { allOrganisations, type MemberContext, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { addEvidence, removeEvidence } from '../commands/evidence.ts'
import { lessonFromBundle } from '../commands/from-bundle.ts'
import type { Keeper } from '../commands/owned.ts'
import { sayPractice } from '../commands/practice.ts'
import { confirmRooting, ownLesson, rootLesson } from '../commands/rooting.ts'
import {
  addEvidenceInput,
  confirmRootingInput,
  findLessonsInput,
  lessonFromBundleInput,
  ownLessonInput,
  practiseInput,
  removeEvidenceInput,
  rootLessonInput,
  wayInput,
} from '../inputs.ts'
import { findLessons } from '../queries/find.ts'
import { lessonById, openRechecks } from '../queries/lessons.ts'
import { lessonStory } from '../queries/story.ts'
import { wayIn, waysIn } from '../queries/ways.ts'
import { mayRoot } from '../rules/rooting.ts'
import { done, foundOutput, labels, lessonOutput, ok, storyOutput, wayOutput, waysOutput } from './outputs.ts'

export const lessonsRouter = router({
  find: procedure('lessen.zien')
    .input(findLessonsInput)
    .output(foundOutput)
    .query(({ ctx, input }) => findLessons(ctx.reader, ctx.scope, input)),

  byId: procedure('lessen.zien')
    .input(ownLessonInput)
    .output(lessonOutput.extend({ mine: z.boolean(), mayRoot: z.boolean() }))
    .query(async ({ ctx, input }) => {
      const lesson = await lessonById(ctx.reader, ctx.scope, input.lessonId)
      const mine = lesson.ownerPersonId === ctx.personId
      return { ...lesson, mine, mayRoot: mayRoot(lesson, await keeper(ctx)) }
    }),

  /** The words for the keys that facets and lessons use. */
  vocabulary: procedure('lessen.zien')
    .output(z.object({ traject: labels, deelproject: labels, uitgangspunt: labels, rodeLijn: labels, niveau: labels, organisatie: labels }))
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
        organisatie: (await allOrganisations(ctx.reader, ctx.scope)).map((one) => ({ key: one.key, label: one.name })),
      }
    }),

  /** Where a lesson comes from, how it grew, what is known about it and who works that way too. */
  story: procedure('lessen.zien')
    .input(ownLessonInput)
    .output(storyOutput)
    .query(({ ctx, input }) => lessonStory(ctx, input.lessonId)),

  ways: procedure('lessen.zien')
    .output(waysOutput)
    .query(({ ctx }) => waysIn(ctx.reader, ctx.scope)),

  way: procedure('lessen.zien')
    .input(wayInput)
    .output(wayOutput)
    .query(({ ctx, input }) => wayIn(ctx.reader, ctx.scope, input)),

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
      const by = await keeper(ctx)
      await ctx.run((trx, command) => rootLesson(trx, command, { ...input, by }))
      return ok
    }),

  confirm: procedure('lessen.dragen')
    .input(confirmRootingInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const by = await keeper(ctx)
      await ctx.run((trx, command) => confirmRooting(trx, command, { ...input, by }))
      return ok
    }),

  /** Notes what one of the three kennisbronnen says about a lesson. */
  addEvidence: procedure('lessen.dragen')
    .input(addEvidenceInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const by = await keeper(ctx)
      await ctx.run((trx, command) => addEvidence(trx, command, { ...input, by }))
      return ok
    }),

  removeEvidence: procedure('lessen.dragen')
    .input(removeEvidenceInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const by = await keeper(ctx)
      await ctx.run((trx, command) => removeEvidence(trx, command, { ...input, by }))
      return ok
    }),

  /** "Wij doen dit ook", for one's own organisation, or not any more. */
  practise: procedure('lessen.dragen')
    .input(practiseInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => sayPractice(trx, command, { ...input, personId: ctx.personId }))
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

const keeper = async ({ reader, scope, personId }: MemberContext): Promise<Keeper> => ({
  personId,
  coordinates: await coordinatesAny(reader, scope, personId),
})
