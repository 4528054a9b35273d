import { z } from 'zod'

export const room = 'followup'

/** What every event about a bundle carries: which one, who has it now, and how people call it. */
export const aboutBundle = z.object({ bundleId: z.string(), overlegId: z.string(), title: z.string() })

/** A calendar day in the network's zone. */
export const day = z.iso.date()

/** An instant as fixed-width UTC text. */
export const moment = z.iso.datetime({ precision: 3 })

export const niveau = z.enum(['bestuur', 'beleid', 'uitvoering'])

/** Why something moved to a later round. `geen-ronde`: it waited until there was a round to go to. */
export const carryReason = z.enum(['niet-besproken', 'niet-geagendeerd', 'geannuleerd', 'ronde-vervallen', 'geen-ronde'])
export type CarryReason = z.output<typeof carryReason>

export const decisionKind = z.enum(['besluit', 'geparkeerd', 'verwezen'])
export type DecisionKind = z.output<typeof decisionKind>
