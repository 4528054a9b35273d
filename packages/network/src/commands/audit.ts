import { type Ctx, newId, type Trx } from '@lerende/kernel'
import { type AuditKindName, hourOf, isSight } from '../rules/audit.ts'

/**
 * Writes an entry in the audit log, in the transaction of what it is about. Looking is written once an hour.
 * @throws RangeError for a sealed act, which no log may know of
 */
export async function recordAudit(
  trx: Trx,
  ctx: Ctx,
  entry: { kind: AuditKindName; subjectPersonId?: string | null; place?: string | null },
): Promise<void> {
  if (ctx.actor.kind === 'sealed') throw new RangeError('a sealed act is not for the audit log')
  const row = {
    network_id: ctx.scope.networkId,
    hour: hourOf(ctx.clock.now()),
    kind: entry.kind,
    actor_person_id: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    subject_person_id: entry.subjectPersonId ?? null,
    place: entry.place ?? null,
  }
  if (isSight(entry.kind)) {
    const before = await trx
      .selectFrom('audit_entry')
      .select('id')
      .where('network_id', '=', row.network_id)
      .where('hour', '=', row.hour)
      .where('kind', '=', row.kind)
      .where('actor_person_id', 'is not distinct from', row.actor_person_id)
      .where('subject_person_id', 'is not distinct from', row.subject_person_id)
      .where('place', 'is not distinct from', row.place)
      .limit(1)
      .executeTakeFirst()
    if (before) return
  }
  await trx
    .insertInto('audit_entry')
    .values({ id: newId(), ...row })
    .execute()
}

/** Takes away entries of before a moment. The log lets them go only because an entry says so, and that one stays. */
export async function clearAudit(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  const hour = hourOf(before)
  const old = await trx
    .selectFrom('audit_entry')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('hour', '<', hour)
    .limit(1)
    .executeTakeFirst()
  if (!old) return
  await recordAudit(trx, ctx, { kind: 'controle.opgeruimd', place: hour })
  await trx.deleteFrom('audit_entry').where('network_id', '=', ctx.scope.networkId).where('hour', '<', hour).execute()
}
