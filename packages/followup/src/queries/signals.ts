import type { NetworkScope, Reader } from '@lerende/kernel'

/**
 * Signals of an overleg, never with when, and with who only where they signed. In order of their random ids: stable, and it says nothing of who was
 * first. At most 500, which no round comes near.
 */
export async function signalsOf(
  reader: Reader,
  scope: NetworkScope,
  input: { overlegId: string; roundId?: string | null; which: 'loose' | 'bundled' | 'all'; now: string },
) {
  let query = reader
    .selectFrom('signal')
    .leftJoin('bundle', 'bundle.id', 'signal.bundle_id')
    .leftJoin('person', 'person.id', 'signal.signed_person_id')
    .select([
      'person.name as signedBy',
      'signal.id',
      'signal.kind',
      'signal.text',
      'signal.needed',
      'signal.from_niveau as fromNiveau',
      'signal.round_id as ownRound',
      'signal.due_at as ownDue',
      'signal.first_due_at as firstDueAt',
      'signal.bundle_id as bundleId',
      'bundle.round_id as bundleRound',
      'bundle.due_at as bundleDue',
      'bundle.status',
    ])
    .where('signal.network_id', '=', scope.networkId)
    .where('signal.overleg_id', '=', input.overlegId)
  if (input.which !== 'all') query = query.where('signal.bundle_id', input.which === 'loose' ? 'is' : 'is not', null)
  if (input.roundId) {
    const roundId = input.roundId
    // A bundled signal is where its bundle is.
    query = query.where((eb) =>
      eb.or([eb('bundle.round_id', '=', roundId), eb.and([eb('signal.bundle_id', 'is', null), eb('signal.round_id', '=', roundId)])]),
    )
  }
  const rows = await query.orderBy('signal.id').limit(500).execute()
  return rows.map((row) => {
    const dueAt = row.bundleDue ?? row.ownDue
    const answered = row.status === 'beantwoord'
    return {
      id: row.id,
      kind: row.kind,
      text: row.text,
      needed: row.needed,
      fromNiveau: row.fromNiveau,
      signedBy: row.signedBy,
      roundId: row.bundleRound ?? row.ownRound,
      bundleId: row.bundleId,
      status: row.status ?? ('ontvangen' as const),
      dueAt,
      overdue: !answered && input.now > dueAt,
      late: !answered && input.now > row.firstDueAt,
    }
  })
}

/** What of an overleg (or of the whole network) should have had an answer by now and has none, longest overdue first. */
export async function overdueOf(reader: Reader, scope: NetworkScope, input: { overlegId: string | null; now: string }) {
  let bundles = reader
    .selectFrom('bundle')
    .select(['id', 'title', 'status', 'overleg_id as overlegId', 'round_id as roundId', 'due_at as dueAt'])
    .where('network_id', '=', scope.networkId)
    .where('status', '!=', 'beantwoord')
    .where('due_at', '<', input.now)
  let signals = reader
    .selectFrom('signal')
    .select(['overleg_id as overlegId', 'round_id as roundId', 'due_at as dueAt', (eb) => eb.fn.countAll().as('n')])
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', 'is', null)
    .where('due_at', '<', input.now)
  if (input.overlegId) {
    bundles = bundles.where('overleg_id', '=', input.overlegId)
    signals = signals.where('overleg_id', '=', input.overlegId)
  }
  const loose = await signals.groupBy(['overleg_id', 'round_id', 'due_at']).orderBy('due_at').orderBy('round_id').execute()
  return {
    bundles: await bundles.orderBy('due_at').orderBy('id').limit(200).execute(),
    loose: loose.map((row) => ({ ...row, n: Number(row.n) })),
  }
}
