import { z } from 'zod'

export const pageInput = z.object({ page: z.number().int().min(0).max(100_000).default(0) })

export const eventsInput = z.object({
  type: z.string().max(200).nullable(),
  /** the stream, or what it begins with */
  stream: z.string().trim().max(100).nullable(),
  /** calendar day in the network's zone */
  day: z.iso.date().nullable(),
  after: z.string().max(100).nullable(),
})
export type EventsInput = z.output<typeof eventsInput>

/** gzip in base64; well below what a request may hold */
export const packInput = z.object({ upload: z.string().max(240_000, 'Dit pakket is te groot.') })

export const openDataInput = z.object({ what: z.enum(['overleggen', 'rondes', 'lessen', 'belofte']), format: z.enum(['csv', 'json']) })
export type OpenDataInput = z.output<typeof openDataInput>

export const jobInput = z.object({ jobId: z.string().max(100) })

export const fileOutput = z.object({ name: z.string(), type: z.string(), text: z.string() })

export const jobsOutput = z.array(
  z.object({
    id: z.string(),
    kind: z.string(),
    state: z.enum(['busy', 'done', 'stopped', 'refused']),
    done: z.number(),
    total: z.number(),
    /** why it was refused */
    error: z.string().nullable(),
    /** a step failed and is tried again by itself */
    trouble: z.boolean(),
  }),
)

const count = z.number()
export const mailsOutput = z.object({
  counts: z.object({ due: count, sending: count, sent: count, failed: count, stopped: count }),
  mails: z.array(
    z.object({ purpose: z.string(), attempts: count, dueAt: z.string(), sentAt: z.string().nullable(), error: z.string().nullable() }),
  ),
  size: count,
})

export const timersOutput = z.object({
  total: count,
  kinds: z.array(z.string()),
  timers: z.array(z.object({ kind: z.string(), dueAt: z.string(), attempts: count, status: z.string() })),
  size: count,
})

export const eventsOutput = z.object({
  types: z.array(z.object({ type: z.string(), name: z.string() })),
  events: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      stream: z.string(),
      /** UTC, the hour in which it happened */
      hour: z.string(),
      actor: z.string(),
      actorName: z.string().nullable(),
      correlationId: z.string(),
      causationId: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
})

const item = z.object({ kind: z.string(), key: z.string() })
export const packOutput = z.object({
  problems: z.array(z.object({ file: z.string(), key: z.string(), reason: z.string() })),
  comparison: z
    .object({
      pack: z.string(),
      version: z.string(),
      present: z.string().nullable(),
      added: z.array(item),
      changed: z.array(
        item.extend({
          places: z.array(z.object({ place: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
          more: count,
        }),
      ),
      withdrawn: z.array(item),
    })
    .nullable(),
})
