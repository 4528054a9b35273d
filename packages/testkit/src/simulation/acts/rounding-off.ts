import { closeRound, reopenBundle } from '@lerende/followup'
import { plus } from '../days.ts'
import type { Scene } from '../scene.ts'
import { discussedBundles } from './open-bundles.ts'

/** Some who lead an overleg close a round when everything has its answer; the others leave that to the clock. */
export async function closeRounds(scene: Scene): Promise<void> {
  const ready = scene.turns.filter((turn) => turn.round.phase === 'terugkoppelen' && turn.round.dueAt > scene.now)
  if (ready.length === 0) return
  const waiting = new Set((await discussedBundles(scene.trx, scene.scope)).map((bundle) => bundle.roundId))
  for (const turn of ready) {
    const leader = scene.leader(turn.table)
    if (!leader || waiting.has(turn.round.id) || !scene.dice.chance(0.08, turn.key, scene.today, 'close')) continue
    await closeRound(scene.trx, scene.as(leader.personId), { roundId: turn.round.id })
  }
}

/** When people said that nothing changed, the overleg sometimes takes it up again. */
export async function takeUpAgain(scene: Scene): Promise<void> {
  const rows = await scene.trx
    .selectFrom('decision')
    .innerJoin('bundle', 'bundle.decision_id', 'decision.id')
    .innerJoin('review_reply', 'review_reply.decision_id', 'decision.id')
    .select(['bundle.id', 'bundle.title', 'bundle.day', 'bundle.overleg_id', 'bundle.turn'])
    .distinct()
    .where('decision.network_id', '=', scene.scope.networkId)
    .where('decision.review_concluded_at', '>', `${plus(scene.today, -1)}T00:00:00.000Z`)
    .where('decision.standing', '=', 1)
    .where('bundle.status', '=', 'beantwoord')
    .where('review_reply.changed', '=', 'no')
    .orderBy('bundle.day')
    .orderBy('bundle.title')
    .execute()
  for (const row of rows) {
    const leader = scene.leader(scene.cast.tableOf(row.overleg_id))
    if (!leader || scene.foreign.bundles.has(row.id) || row.turn > 2) continue
    if (!scene.dice.chance(0.3, row.title, row.day, row.turn, 'again')) continue
    const reason = 'Wie dit inbracht merkt nog niets. We kijken er opnieuw naar.'
    await reopenBundle(scene.trx, scene.as(leader.personId), { bundleId: row.id, reason })
  }
}
