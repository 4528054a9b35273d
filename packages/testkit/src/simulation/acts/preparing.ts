import { previousWorkingDay } from '@lerende/cycles'
import { addToBundle, agendaOf, createBundle, orderAgenda, scheduleBundle, signalsOf, suggestBundles } from '@lerende/followup'
import type { Ctx } from '@lerende/kernel'
import { dayOf, fromText } from '@lerende/kernel'
import { shorten } from '../../words/points.ts'
import { plus } from '../days.ts'
import type { Scene, Turn } from '../scene.ts'

/** Who leads an overleg puts points together that belong together, with what the system proposes, and makes the agenda. */
export async function prepare(scene: Scene): Promise<void> {
  for (const turn of scene.turns) {
    const { round, ontmoeting, table } = turn
    if ((round.phase !== 'agenderen' && round.phase !== 'ophalen') || ontmoeting.status !== 'gepland') continue
    const leader = scene.leader(table)
    // Once in a while nobody gets round to it, and everything is carried over.
    if (!leader || scene.dice.chance(0.04, turn.key, 'not prepared')) continue
    const eve = previousWorkingDay(plus(dayOf(fromText(ontmoeting.startsAt)), -1), scene.cast.isFree)
    // At the latest on the last working day before, which in a holiday comes long before agenderen.
    const early = round.phase === 'agenderen' && scene.dice.chance(0.4, turn.key, scene.today, 'prepares')
    if (scene.today < eve && !early) continue
    const ctx = scene.as(leader.personId)
    if (!scene.staging.leavesLoose?.(scene.today, table.overleg.key)) await bundle(scene, ctx, turn)
    await makeAgenda(scene, ctx, turn)
  }
}

async function bundle(scene: Scene, ctx: Ctx, turn: Turn): Promise<void> {
  const { trx, scope, foreign } = scene
  const overlegId = turn.round.overlegId
  const loose = (await signalsOf(trx, scope, { overlegId, which: 'loose', now: scene.now })).filter((one) => !foreign.signals.has(one.id))
  const left = new Map(loose.map((one) => [one.id, one]))
  for (const suggestion of await suggestBundles(trx, scope, { overlegId })) {
    const signalIds = suggestion.signalIds.filter((id) => left.has(id))
    if (signalIds.length === 0 || (suggestion.bundleId && foreign.bundles.has(suggestion.bundleId))) continue
    const title = titleOf(scene, left.get(signalIds[0] ?? '')?.text ?? '')
    for (const id of signalIds) left.delete(id)
    if (suggestion.bundleId) await addToBundle(trx, ctx, { bundleId: suggestion.bundleId, signalIds })
    else await createBundle(trx, ctx, { overlegId, title, signalIds })
  }
  for (const { id, text } of left.values()) {
    if (scene.dice.chance(0.06, turn.key, text, 'stays loose')) continue
    await createBundle(trx, ctx, { overlegId, title: titleOf(scene, text), signalIds: [id] })
  }
}

function titleOf(scene: Scene, text: string): string {
  return scene.cast.subjectOf(text)?.title ?? shorten(text)
}

async function makeAgenda(scene: Scene, ctx: Ctx, turn: Turn): Promise<void> {
  const roundId = turn.round.id
  const { waiting, boxes } = await agendaOf(scene.trx, scene.scope, { roundId })
  let planned = boxes.planned
  let added = 0
  for (const { bundleId, title, signals } of waiting) {
    if (scene.foreign.bundles.has(bundleId)) continue
    const minutes = 5 * (1 + scene.dice.below(2, turn.key, title, 'minutes')) + (signals > 2 ? 5 : 0)
    if (boxes.available !== null && planned + minutes > boxes.available) continue
    await scheduleBundle(scene.trx, ctx, { bundleId, roundId, minutes })
    planned += minutes
    added++
  }
  if (added > 1 && scene.dice.chance(0.5, turn.key, scene.today, 'order')) await busiestFirst(scene, ctx, roundId)
}

async function busiestFirst(scene: Scene, ctx: Ctx, roundId: string): Promise<void> {
  const { items } = await agendaOf(scene.trx, scene.scope, { roundId })
  const planned = items.filter((item) => item.itemStatus === 'gepland' || item.itemStatus === 'besproken')
  const ordered = planned.toSorted((a, b) => b.signals - a.signals || a.position - b.position)
  await orderAgenda(scene.trx, ctx, { roundId, items: ordered.map(({ bundleId, minutes }) => ({ bundleId, minutes })) })
}
