import { type Ctx, type Trx, toText } from '@lerende/kernel'

/** Takes back whatever was sent to this address. */
export async function forgetAddressInInvitations(trx: Trx, ctx: Ctx, email: string): Promise<void> {
  const open = trx.selectFrom('invitation').select('id').where('network_id', '=', ctx.scope.networkId).where('email', '=', email)
  await drop(
    trx,
    (await open.execute()).map((row) => row.id),
  )
}

/** Takes away invitations that ran out before a moment: who did not join is not kept. */
export async function dropOldInvitations(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  const old = trx.selectFrom('invitation').select('id').where('network_id', '=', ctx.scope.networkId)
  await drop(
    trx,
    (await old.where('expires_at', '<', toText(before)).limit(MOST).execute()).map((row) => row.id),
  )
}

/** In one go; the rest follows the next time. */
const MOST = 500

async function drop(trx: Trx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('invitation_seat').where('invitation_id', 'in', ids).execute()
  await trx.deleteFrom('invitation').where('id', 'in', ids).execute()
}
