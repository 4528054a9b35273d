import { z } from 'zod'

export const lessonOutput = z.object({
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
export const labels = z.array(z.object({ key: z.string(), label: z.string() }))
export const done = z.object({ ok: z.literal(true) })
export const ok = { ok: true as const }

export const foundOutput = z.object({
  total: z.number(),
  /** `marks`: from where to where the words that were searched for stand in `text` */
  items: z.array(lessonOutput.extend({ marks: z.array(z.tuple([z.number(), z.number()]).readonly()) })),
  facets: z.object({
    traject: counts,
    uitgangspunt: counts,
    'rode-lijn': counts,
    kennisbron: counts,
    niveau: counts,
    rooting: counts,
    organisatie: counts,
  }),
})

export const storyOutput = z.object({
  /** the document that the lesson was found in */
  document: z.string().nullable(),
  /** null when it was not learned from a bundle */
  origin: z
    .object({
      overlegName: z.string(),
      /** null for who may not read the bundle */
      chain: z
        .object({
          bundleId: z.string(),
          title: z.string(),
          startedOn: z.string(),
          originOverlegName: z.string(),
          points: z.number().nullable(),
          signals: z.array(z.object({ id: z.string(), kind: z.string(), text: z.string() })),
          decision: z.object({ text: z.string(), day: z.string() }).nullable(),
          answer: z.object({ text: z.string(), answeredAt: z.string() }).nullable(),
        })
        .nullable(),
    })
    .nullable(),
  steps: z.array(z.object({ seq: z.number(), day: z.string(), kind: z.string(), rooting: z.string(), note: z.string() })),
  evidence: z.array(z.object({ id: z.string(), kennisbron: z.string(), text: z.string(), source: z.string(), day: z.string() })),
  practisedBy: z.array(z.object({ id: z.string(), name: z.string() })),
  myOrganisation: z.object({ id: z.string(), name: z.string(), does: z.boolean() }).nullable(),
})

const wayInList = z.object({ key: z.string(), title: z.string(), line: z.string(), lessons: z.number() })

export const waysOutput = z.object({ trajecten: z.array(wayInList), rodeLijnen: z.array(wayInList) })

export const wayOutput = z.object({
  title: z.string(),
  why: z.string(),
  /** what a leertraject wants to see move */
  movement: z.string().nullable(),
  /** what a rode lijn asks of an overleg */
  question: z.string().nullable(),
  structure: z.array(z.string()),
  culture: z.array(z.string()),
  organisations: z.array(z.string()),
  parts: z.array(z.object({ title: z.string(), place: z.string(), organisations: z.array(z.string()) })),
  lessons: z.number(),
  rooting: z.array(z.object({ step: z.string(), lessons: z.number() })),
})
