import { type Ctx, jobHandler, jobResult, type NetworkScope, type PersonId, type Reader, startJob, type Trx } from '@lerende/kernel'
import { z } from 'zod'
import { type InviteListInput, inviteListInput } from '../inputs.ts'
import { invite, requireInvitable } from './invite.ts'

/** How many are asked in one step: few enough that others hardly wait for it. */
const AT_ONCE = 20

/** The kind of work that asks a long list. */
const INVITE_LIST = 'invitations.list'

/**
 * Begins to ask everybody on a list, a part at a time. What is wrong with the list is told before anybody is asked.
 * @returns the id of the work
 * @throws what `invite` does; `field` says of whom
 */
export async function inviteList(trx: Trx, ctx: Ctx, input: InviteListInput): Promise<string> {
  await requireInvitable(trx, ctx, input)
  return startJob(trx, ctx, { kind: INVITE_LIST, data: input, total: input.people.length })
}

const outcome = z.object({ invited: z.number(), joined: z.number() })

/** How a list went that somebody had asked; null while it is going on, and a day later. */
export async function listOutcome(reader: Reader, scope: NetworkScope, asked: { jobId: string; personId: PersonId }) {
  return outcome.nullable().parse(await jobResult(reader, scope, { ...asked, kind: INVITE_LIST }))
}

/** Asks the next part. Who lost the right to in the meantime asks nobody any more. */
export const inviteListJob = jobHandler({
  kind: INVITE_LIST,
  data: inviteListInput,
  place: z.object({ from: z.number(), invited: z.number(), joined: z.number() }),
  async step(trx, ctx, { data, place }) {
    const { from, invited, joined } = place ?? { from: 0, invited: 0, joined: 0 }
    const part = await invite(trx, ctx, { ...data, people: data.people.slice(from, from + AT_ONCE) })
    const next = { from: from + AT_ONCE, invited: invited + part.invited, joined: joined + part.joined }
    if (next.from >= data.people.length) return { result: { invited: next.invited, joined: next.joined } }
    return { place: next, done: next.from, total: data.people.length }
  },
})
