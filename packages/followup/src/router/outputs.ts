import { z } from 'zod'
import { decisionKind } from '../events/shared.ts'
import { niveauInput, signalKindInput } from '../inputs.ts'

export const ok = z.object({ ok: z.literal(true) })
export const done = { ok: true as const }

const status = z.enum(['gebundeld', 'geagendeerd', 'besproken', 'beantwoord'])
const phase = z.enum(['gepland', 'ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'afgerond'])
const signalStatus = z.enum(['ontvangen', ...status.options])

const signalOutput = z.object({
  id: z.string(),
  kind: signalKindInput,
  text: z.string(),
  needed: z.string().nullable(),
  fromNiveau: niveauInput.nullable(),
  /** the writer's name, where they put it with their words */
  signedBy: z.string().nullable(),
})

export const signalInListOutput = signalOutput.extend({
  roundId: z.string(),
  bundleId: z.string().nullable(),
  status: signalStatus,
  dueAt: z.string(),
  overdue: z.boolean(),
  late: z.boolean(),
})

export const suggestionsOutput = z.array(z.object({ bundleId: z.string().nullable(), signalIds: z.array(z.string()) }))
export const suggestionForSignalOutput = z.object({
  bundles: z.array(z.object({ bundleId: z.string(), title: z.string(), score: z.number() })),
  signals: z.array(z.object({ signalId: z.string(), text: z.string(), score: z.number() })),
})

const bundleOutput = z.object({
  id: z.string(),
  overlegId: z.string(),
  originOverlegId: z.string(),
  roundId: z.string(),
  title: z.string(),
  status,
  outcome: decisionKind.nullable(),
  dueAt: z.string(),
  firstDueAt: z.string(),
  answeredAt: z.string().nullable(),
  turn: z.number(),
  day: z.string(),
  overlegName: z.string(),
  originOverlegName: z.string(),
  overdue: z.boolean(),
  late: z.boolean(),
})

/** How many points: all of them for who leads; for the others in fives, and null below five. */
const points = z.number().nullable()

export const bundleInListOutput = bundleOutput.extend({ signals: points })

const counts = z.object({ yes: z.number(), partly: z.number(), no: z.number() }).nullable()

const courseOutput = z.array(
  z.object({ seq: z.number(), day: z.string(), kind: z.string(), reason: z.string().nullable(), text: z.string() }),
)

export const decisionOutput = z.object({
  id: z.string(),
  bundleId: z.string(),
  title: z.string(),
  overlegId: z.string(),
  roundId: z.string(),
  kind: decisionKind,
  text: z.string(),
  reason: z.string().nullable(),
  owner: z.string().nullable(),
  ownerPersonId: z.string().nullable(),
  referredTo: z.string().nullable(),
  reviewDay: z.string().nullable(),
  returnDay: z.string().nullable(),
  day: z.string(),
  standing: z.boolean(),
  answered: z.boolean(),
  review: z.object({
    state: z.enum(['later', 'asked', 'concluded']),
    untilDay: z.string().nullable(),
    counts,
    /** concluded, and fewer than five said something */
    few: z.boolean(),
    remarks: z.array(z.string()),
  }),
})

export const bundleDetailOutput = bundleOutput.extend({
  niveau: niveauInput,
  decisionId: z.string().nullable(),
  answerId: z.string().nullable(),
  owner: z.string().nullable(),
  ownerPersonId: z.string().nullable(),
  /** how many points are in it */
  points,
  /** what of them the one who asks may read */
  signals: z.array(signalOutput),
  course: courseOutput,
  decisions: z.array(decisionOutput),
  answers: z.array(
    z.object({
      id: z.string(),
      decisionId: z.string(),
      text: z.string(),
      answeredAt: z.string(),
      turn: z.number(),
      verdicts: z.object({ usable: z.number(), partly: z.number(), no: z.number() }).nullable(),
      remarks: z.array(z.string()),
    }),
  ),
  /** whether the one who asks may change it now */
  mine: z.boolean(),
})

export const boxesOutput = z.object({ planned: z.number(), available: z.number().nullable(), over: z.number() })

export const agendaOutput = z.object({
  roundId: z.string(),
  overlegId: z.string(),
  phase,
  open: z.boolean(),
  items: z.array(
    z.object({
      bundleId: z.string(),
      title: z.string(),
      status,
      outcome: decisionKind.nullable(),
      originOverlegId: z.string(),
      position: z.number(),
      minutes: z.number(),
      itemStatus: z.enum(['gepland', 'besproken', 'doorgeschoven', 'verplaatst']),
      signals: points,
    }),
  ),
  waiting: z.array(z.object({ bundleId: z.string(), title: z.string(), originOverlegId: z.string(), dueAt: z.string(), signals: points })),
  boxes: boxesOutput,
})

const choiceOutput = z.array(z.object({ bundleId: z.string(), dots: z.number() })).readonly()

export const followUpOutput = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      status,
      outcome: decisionKind.nullable(),
      overlegId: z.string(),
      overlegName: z.string(),
      originName: z.string(),
      owner: z.string().nullable(),
      dueAt: z.string(),
      promisedAt: z.string(),
      answeredAt: z.string().nullable(),
      overdue: z.boolean(),
      steps: z.array(z.object({ kind: z.string(), day: z.string(), toName: z.string().nullable() })),
    }),
  ),
  total: z.number(),
  overleggen: z.array(z.object({ id: z.string(), name: z.string() })),
  leads: z.boolean(),
})

export const dotsOutput = z.object({
  state: z.enum(['none', 'open', 'closed']),
  dots: z.number(),
  mine: choiceOutput,
  total: z.object({ voters: z.number(), dots: choiceOutput }).nullable(),
})

export const dotsAskedOutput = z.array(
  z.object({ roundId: z.string(), overlegId: z.string(), overlegName: z.string(), ontmoetenAt: z.string() }),
)

export const overdueOutput = z.object({
  bundles: z.array(z.object({ id: z.string(), title: z.string(), status, overlegId: z.string(), roundId: z.string(), dueAt: z.string() })),
  loose: z.array(z.object({ overlegId: z.string(), roundId: z.string(), dueAt: z.string(), n: points })),
})

export const flowsOutput = z.array(
  z.object({
    bundleId: z.string(),
    title: z.string(),
    day: z.string(),
    direction: z.enum(['up', 'down']),
    fromOverlegId: z.string(),
    toOverlegId: z.string(),
    toRoundId: z.string(),
  }),
)

export const owedOutput = z.object({
  bundles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      overlegId: z.string(),
      overlegName: z.string(),
      roundId: z.string(),
      dueAt: z.string(),
      overdue: z.boolean(),
    }),
  ),
  loose: z.array(z.object({ overlegId: z.string(), overlegName: z.string(), n: z.number() })),
})

const moveOutput = z.object({
  bundleId: z.string(),
  title: z.string(),
  kind: z.string(),
  reason: z.string().nullable(),
  day: z.string(),
})

export const leadingOutput = z.array(
  z.object({
    roundId: z.string(),
    overlegId: z.string(),
    overlegName: z.string(),
    niveau: niveauInput,
    number: z.number(),
    phase,
    startsAt: z.string(),
    endsAt: z.string(),
    /** signals to bundle */
    loose: z.number(),
    /** bundles that are not on the agenda yet */
    waiting: z.number(),
    /** bundles on the agenda that were not talked about yet */
    planned: z.number(),
    toAnswer: z.number(),
    overdue: z.number(),
  }),
)

export const roundOverviewOutput = z.object({
  round: z.object({
    id: z.string(),
    overlegId: z.string(),
    overlegName: z.string(),
    niveau: niveauInput,
    number: z.number(),
    slotDay: z.string(),
    phase,
    ophalenAt: z.string(),
    agenderenAt: z.string(),
    ontmoetenAt: z.string(),
    reflecterenAt: z.string(),
    terugkoppelenAt: z.string(),
    dueAt: z.string(),
    closedAt: z.string().nullable(),
  }),
  ontmoeting: z.object({
    id: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    status: z.enum(['gepland', 'gehouden', 'geannuleerd']),
  }),
  signals: z.object({ loose: points, bundled: points }),
  bundles: z.object({ gebundeld: z.number(), geagendeerd: z.number(), besproken: z.number(), beantwoord: z.number() }),
  overdue: z.number(),
  cameIn: z.array(moveOutput),
  movedOn: z.array(moveOutput),
  blocking: z.array(z.object({ bundleId: z.string(), title: z.string(), dueAt: z.string() })),
})

export const contributionsOutput = z.array(
  z.object({
    signalId: z.string(),
    kind: signalKindInput,
    text: z.string(),
    needed: z.string().nullable(),
    fromNiveau: niveauInput.nullable(),
    day: z.string(),
    shared: z.boolean(),
    signed: z.boolean(),
    overlegId: z.string(),
    overlegName: z.string(),
    status: signalStatus,
    dueAt: z.string(),
    /** what was promised; when it is carried over `dueAt` moves, this does not */
    promisedAt: z.string(),
    late: z.boolean(),
    bundle: z
      .object({
        id: z.string(),
        title: z.string(),
        overlegId: z.string(),
        overlegName: z.string(),
        status,
        outcome: decisionKind.nullable(),
        dueAt: z.string(),
        firstDueAt: z.string(),
        course: courseOutput,
        /** it was on an agenda: what others read then cannot be taken back */
        onAgenda: z.boolean(),
        answer: z
          .object({
            answerId: z.string(),
            text: z.string(),
            day: z.string(),
            /** from this day on nobody is tied to it any more */
            forgottenOn: z.string(),
            outcome: decisionKind,
            owner: z.string().nullable(),
            referredTo: z.string().nullable(),
            returnDay: z.string().nullable(),
            reviewDay: z.string().nullable(),
            myVerdict: z.enum(['usable', 'partly', 'no']).nullable(),
            verdictAsked: z.boolean(),
          })
          .nullable(),
        review: z
          .object({
            decisionId: z.string(),
            decision: z.string(),
            untilDay: z.string().nullable(),
            myReply: z.enum(['yes', 'partly', 'no']).nullable(),
            open: z.boolean(),
          })
          .nullable(),
      })
      .nullable(),
  }),
)

export const reviewsOutput = z.array(
  z.object({
    decisionId: z.string(),
    decision: z.string(),
    untilDay: z.string().nullable(),
    bundleId: z.string(),
    title: z.string(),
    myReply: z.enum(['yes', 'partly', 'no']).nullable(),
  }),
)
