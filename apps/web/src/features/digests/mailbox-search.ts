import { z } from 'zod'

/** What stands in the address of the mailbox: whose mail, from where in the list, and which one is open. */
export const mailboxSearch = z.object({
  aan: z.string().max(200).optional().catch(undefined),
  voor: z.number().int().positive().optional().catch(undefined),
  mail: z.number().int().positive().optional().catch(undefined),
})
export type MailboxSearch = z.output<typeof mailboxSearch>

export const PAGE_SIZE = 50
