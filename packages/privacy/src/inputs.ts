import { correctPersonInput, emailInput } from '@lerende/network/inputs'
import { z } from 'zod'

export { durationText, RETENTION } from './rules/retention.ts'

const id = z.string().min(1).max(60)

export const correctInput = correctPersonInput
export type CorrectInput = z.output<typeof correctInput>
export const askEmailInput = z.object({ email: emailInput })
export const emailTokenInput = z.object({ token: z.string().min(20).max(200) })
export const downloadInput = z.object({ format: z.enum(['json', 'html']) })
export const leaveInput = z.object({ understood: z.literal(true, 'Kruis aan dat je weet dat dit niet terug te draaien is.') })
export const endAccountInput = z.object({ personId: id })
export const auditLogInput = z.object({
  kind: z.string().max(40).nullable().default(null),
  /** the last entry of the page before */
  after: z
    .object({ hour: z.string().max(13), id })
    .nullable()
    .default(null),
})
