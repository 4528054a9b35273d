import type { Vragenlijst } from '@lerende/content/inputs'
import { requireRight, roundById, standingsAt } from '@lerende/cycles'
import { may, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { dropDraft } from '../commands/drafts.ts'
import { answersInput, draftInput, overlegInput, questionnaireInput, reflectionFormInput, roundInput } from '../inputs.ts'
import { myDrafts } from '../queries/drafts.ts'
import { reflectionForm } from '../queries/form.ts'
import { roundReflections } from '../queries/participation.ts'
import { openRequests } from '../queries/requests.ts'
import { tellingWords } from '../queries/telling-words.ts'

const requestOutput = z.object({
  roundId: z.string(),
  overlegId: z.string(),
  overlegName: z.string(),
  niveau: z.enum(['uitvoering', 'beleid', 'bestuur']),
  roundNumber: z.number(),
  questionnaire: questionnaireInput,
  title: z.string(),
  ontmoetingAt: z.string(),
  openUntil: z.string(),
  handedIn: z.boolean(),
})

const formOutput = z.object({
  roundId: z.string(),
  overlegId: z.string(),
  overlegName: z.string(),
  ontmoetingAt: z.string(),
  openUntil: z.string(),
  open: z.boolean(),
  // Checked by the content room when the pack was loaded.
  questionnaire: z.custom<Vragenlijst>(),
  options: z.record(z.string(), z.array(z.object({ sleutel: z.string(), tekst: z.string() }))),
  uitgangspunten: z.array(z.object({ sleutel: z.string(), titel: z.string() })),
  mine: z.object({ reflectionId: z.string(), answers: answersInput }).nullable(),
})

const draftsOutput = z.array(
  z.object({
    draftId: z.string(),
    day: z.string(),
    text: z.string(),
    roundId: z.string().nullable(),
    questionnaire: z.string().nullable(),
  }),
)

const roundOutput = z.array(
  z.object({
    questionnaire: questionnaireInput,
    title: z.string(),
    handedIn: z.number().nullable(),
    invited: z.number(),
    texts: z.array(z.object({ question: z.string(), texts: z.array(z.string()) })),
  }),
)

export const reflectionsRouter = router({
  /** What I can look back on, or still change, now. */
  asked: procedure('eigen.zien')
    .output(z.array(requestOutput))
    .query(({ ctx }) => openRequests(ctx.reader, ctx.commandCtx, ctx.personId)),

  /** One list as I fill it in, with what I handed in before. */
  form: procedure('eigen.zien')
    .input(reflectionFormInput)
    .output(formOutput)
    .query(({ ctx, input }) => reflectionForm(ctx.reader, ctx.commandCtx, { ...input, personId: ctx.personId })),

  /** What I mailed and could not be taken in yet. */
  drafts: procedure('eigen.zien')
    .output(draftsOutput)
    .query(({ ctx }) => myDrafts(ctx.reader, ctx.commandCtx, ctx.personId)),

  /** Throws away one of my drafts. */
  dropDraft: procedure('eigen.terugkijken')
    .input(draftInput)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => dropDraft(trx, command, { ...input, personId: ctx.personId }))
      return { ok: true as const }
    }),

  /** By which words of my own I would be known in an overleg, so that I am told while I write. */
  tellingWords: procedure('eigen.zien')
    .input(overlegInput)
    .output(z.object({ name: z.string(), functie: z.string().nullable(), organisation: z.string().nullable() }))
    .query(({ ctx, input }) => tellingWords(ctx.reader, ctx.scope, { ...input, personId: ctx.personId })),

  /** How many looked back on a round and, once it is closed, what was written, for who leads it; never below five people. */
  round: procedure('overleg.volgen')
    .input(roundInput)
    .output(roundOutput)
    .query(async ({ ctx, input }) => {
      const { overlegId } = await roundById(ctx.reader, ctx.scope, input.roundId)
      await requireRight(ctx.reader, ctx.commandCtx, 'overleg.volgen', { overlegId, ...input })
      const standings = await standingsAt(ctx.reader, ctx.scope, { overlegId, ...input, personId: ctx.personId })
      return roundReflections(ctx.reader, ctx.scope, { ...input, withTexts: may('overleg.begeleiden', standings) })
    }),
})
