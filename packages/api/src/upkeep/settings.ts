import { CHASE_EVERY_DAYS, REVIEW_DAYS } from '@lerende/followup'
import { INVITATION_DAYS } from '@lerende/invitations'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { networkOf } from '@lerende/network'
import { FORGET_DAYS, MIN_CONTRIBUTORS } from '@lerende/reflections'
import { MINIMUM_OUTSIDE } from '@lerende/reports'
import { z } from 'zod'

const days = z.number()

export const settingsOutput = z.object({
  name: z.string(),
  region: z.string(),
  /** what nobody can change: people were promised it, or it keeps them from being recognised */
  fixed: z.object({
    /** people, below which no outcome is shown */
    minimumGroup: z.number(),
    /** the same for figures that leave the network */
    minimumOutside: z.number(),
    /** after a round, until nobody can find out any more who brought something in */
    forgetDays: days,
    /** between reminders of an answer that is due */
    chaseDays: days,
    /** to say whether a decision changed something */
    reviewDays: days,
    /** in which one can accept an invitation */
    invitationDays: days,
  }),
})

/** How the network is set, and what is the same in every network, as the code itself has it. */
export async function networkSettings(reader: Reader, scope: NetworkScope): Promise<z.output<typeof settingsOutput>> {
  const { name, region } = await networkOf(reader, scope)
  const fixed = {
    minimumGroup: MIN_CONTRIBUTORS,
    minimumOutside: MINIMUM_OUTSIDE,
    forgetDays: FORGET_DAYS,
    chaseDays: CHASE_EVERY_DAYS,
    reviewDays: REVIEW_DAYS,
    invitationDays: INVITATION_DAYS,
  }
  return { name, region, fixed }
}
