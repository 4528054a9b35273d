import { invited, type Rsvp, recordAttendance } from '@lerende/cycles'
import { agendaOf, discussBundle } from '@lerende/followup'
import type { Scene, Turn } from '../scene.ts'

/** Whether somebody who answered this is there in the end. */
const TURNS_UP: Record<Rsvp | 'silent', number> = { ja: 0.93, misschien: 0.5, nee: 0.02, silent: 0.35 }

/** During the ontmoeting and right after: who was there, and what was talked about. */
export async function meet(scene: Scene): Promise<void> {
  for (const turn of scene.turns) {
    const { round, ontmoeting, table } = turn
    const now = round.phase === 'ontmoeten' || round.phase === 'reflecteren'
    const leader = scene.leader(table)
    if (!now || !leader || ontmoeting.status === 'geannuleerd' || ontmoeting.startsAt > scene.now) continue
    const ctx = scene.as(leader.personId)
    await noteAttendance(scene, ctx, turn)
    const { items } = await agendaOf(scene.trx, scene.scope, { roundId: round.id })
    for (const { bundleId, itemStatus, title } of items) {
      if (itemStatus !== 'gepland' || scene.foreign.bundles.has(bundleId)) continue
      // What time ran out for is carried over.
      if (scene.dice.chance(0.95, turn.key, title, 'discussed')) await discussBundle(scene.trx, ctx, { bundleId })
    }
  }
}

async function noteAttendance(scene: Scene, ctx: ReturnType<Scene['as']>, turn: Turn): Promise<void> {
  if (scene.dice.chance(0.07, turn.key, 'attendance is not noted')) return
  const people = await invited(scene.trx, scene.scope, turn.ontmoeting.id)
  if (people.some((one) => one.attended !== null)) return
  const there = people.filter((one) => scene.dice.chance(TURNS_UP[one.rsvp ?? 'silent'], turn.key, one.name, 'there'))
  const personIds = there.map((one) => one.personId)
  await recordAttendance(scene.trx, ctx, { ontmoetingId: turn.ontmoeting.id, personIds })
}
