import { afterInput } from '@lerende/network'
import { z } from 'zod'

export const ok = z.object({ ok: z.literal(true) })

export const sectionsOutput = z.array(
  z.object({ key: z.string(), title: z.string(), why: z.string(), fields: z.array(z.string()), rows: z.array(z.array(z.string())) }),
)

export const fileOutput = z.object({ name: z.string(), type: z.string(), text: z.string() })

export const leavingOutput = z.object({ lastBeheerder: z.boolean(), onlyCoordinates: z.array(z.string()) })

export const peopleOutput = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      functie: z.string(),
      organisationName: z.string().nullable(),
      role: z.enum(['beheerder', 'lid', 'gast']),
    }),
  ),
  total: z.number(),
  /** null on the last page */
  next: afterInput,
})

export const auditOutput = z.object({
  kinds: z.array(z.object({ value: z.string(), label: z.string() })),
  entries: z.array(
    z.object({
      id: z.string(),
      hour: z.string(),
      what: z.string(),
      place: z.string().nullable(),
      actorId: z.string().nullable(),
      actorName: z.string().nullable(),
      subjectId: z.string().nullable(),
      subjectName: z.string().nullable(),
    }),
  ),
  /** null on the last page */
  next: z.object({ hour: z.string(), id: z.string() }).nullable(),
})
