import { nextWorkingDay } from '@lerende/cycles'
import { answerBundle, decideBundle, escalateBundle, referBack } from '@lerende/followup'
import type { Ctx } from '@lerende/kernel'
import { lessonFromBundle } from '@lerende/lessons'
import { ESCALATED_BECAUSE, PARKED_ANSWER, PARKED_BECAUSE, REFERRED_BACK_WITH, REFERRED_TO } from '../../words/points.ts'
import type { Player, Table } from '../cast.ts'
import { isTurnOf, plus } from '../days.ts'
import type { Scene } from '../scene.ts'
import { discussedBundles, type OpenBundle } from './open-bundles.ts'

/** Days from a decision to its answer: most within the promise, some after it. */
const DELAYS = [
  { weight: 5, from: 0, days: 3 },
  { weight: 5, from: 3, days: 7 },
  { weight: 0.8, from: 12, days: 26 },
] as const

/** What was talked about gets a decision, or goes up or back; what was decided gets its answer, sometimes late. */
export async function decideAndAnswer(scene: Scene): Promise<void> {
  for (const bundle of await discussedBundles(scene.trx, scene.scope)) {
    if (scene.foreign.bundles.has(bundle.id)) continue
    const table = scene.cast.tableOf(bundle.overlegId)
    const leader = scene.leader(table)
    if (!leader) continue
    if (bundle.decision) await answerInTime(scene, { bundle, table, leader })
    else await decide(scene, { bundle, table, leader })
  }
}

interface Work {
  bundle: OpenBundle
  table: Table
  leader: Player
}

async function decide(scene: Scene, { bundle, table, leader }: Work): Promise<void> {
  const { dice, trx } = scene
  const ctx = scene.as(leader.personId)
  const about = [table.overleg.key, bundle.title, bundle.day, scene.today]
  if (dice.chance(0.15, ...about, 'not yet')) return
  const bundleId = bundle.id
  const subject = scene.cast.subjectByTitle(bundle.title)
  // What went well is shared; there is nothing to take up, to wait with or to send on.
  const goodNews = subject?.kind === 'succes'
  const above = table.overleg.escalatesTo !== null && !goodNews
  const reach = subject?.fromNiveau === 'bestuur' || (subject?.fromNiveau === 'beleid' && table.overleg.niveau === 'uitvoering')
  if (above && dice.chance(reach ? 0.35 : 0.04, ...about, 'up')) {
    await escalateBundle(trx, ctx, { bundleId, reason: ESCALATED_BECAUSE })
    return
  }
  if (bundle.overlegId !== bundle.originOverlegId && dice.chance(0.2, ...about, 'back')) {
    await referBack(trx, ctx, { bundleId, instruction: REFERRED_BACK_WITH })
    return
  }
  const other = goodNews ? 0 : 1
  const kind = dice.weighted([8, other, other], ['besluit', 'geparkeerd', 'verwezen'] as const, ...about, 'kind')
  const workday = (days: number) => nextWorkingDay(plus(scene.today, days), scene.cast.isFree)
  const reviewDay = scene.staging.reviewDay?.(scene.today, table.overleg.key) ?? workday(45 + dice.below(60, ...about, 'review'))
  if (kind === 'geparkeerd') {
    await decideBundle(trx, ctx, { bundleId, kind, reason: PARKED_BECAUSE, returnDay: workday(40 + dice.below(60, ...about, 'return')) })
  } else if (kind === 'verwezen') {
    const { to, reason } = dice.pick(REFERRED_TO, ...about, 'to')
    await decideBundle(trx, ctx, { bundleId, kind, referredTo: to, reason, reviewDay })
  } else {
    const owner = dice.pick(table.members, ...about, 'owner')
    const text = subject?.decision ?? 'We pakken dit op en kijken in de volgende ronde hoe het gaat.'
    const own = dice.chance(0.7, ...about, 'owned')
      ? { ownerPersonId: owner.personId, owner: null }
      : { ownerPersonId: null, owner: table.overleg.name }
    await decideBundle(trx, ctx, { bundleId, kind, text, reason: null, reviewDay, ...own })
  }
}

async function answerInTime(scene: Scene, { bundle, table, leader }: Work): Promise<void> {
  const { dice } = scene
  const decision = bundle.decision
  if (!decision) return
  const about = [table.overleg.key, bundle.title, bundle.day, decision.day]
  const held = { overlegKey: table.overleg.key, title: bundle.title, decidedDay: decision.day, dueAt: bundle.dueAt }
  if (scene.staging.holdsBack?.(held)) return
  const delay = dice.weighted(
    DELAYS.map((one) => one.weight),
    DELAYS,
    ...about,
    'delay',
  )
  const planned = plus(decision.day, delay.from + dice.below(delay.days, ...about, 'days'))
  // Later counts too: an answer may have been waited with, or the house stood still.
  if (planned > scene.today && !isTurnOf(planned, scene.today, scene.cast.isFree)) return
  const ctx = scene.as(leader.personId)
  await answerBundle(scene.trx, ctx, { bundleId: bundle.id, text: answerText(scene, bundle) })
  if (decision.kind === 'besluit') await learn(scene, ctx, { bundle, table, about })
}

function answerText(scene: Scene, bundle: OpenBundle): string {
  if (bundle.decision?.kind === 'geparkeerd') return PARKED_ANSWER
  const referred = REFERRED_TO.find((one) => one.to === bundle.decision?.referredTo)
  if (referred) return referred.answer
  const text = scene.cast.subjectByTitle(bundle.title)?.answer
  return text ?? 'We hebben dit besproken en pakken het op. In de volgende ronde hoor je hoe het gaat.'
}

/** Some answers taught something: it becomes a lesson with an owner, when nobody wrote it down before. */
async function learn(scene: Scene, ctx: Ctx, from: { bundle: OpenBundle; table: Table; about: string[] }): Promise<void> {
  const { bundle, table, about } = from
  const lesson = scene.cast.subjectByTitle(bundle.title)?.lesson
  if (!lesson || !scene.dice.chance(0.5, ...about, 'lesson')) return
  const known = await scene.trx
    .selectFrom('lesson')
    .select('id')
    .where('network_id', '=', scene.scope.networkId)
    .where((eb) => eb.or([eb('text', '=', lesson.text), eb('bundle_id', '=', bundle.id)]))
    .executeTakeFirst()
  if (known) return
  const owner = scene.dice.pick(table.members, ...about, 'lesson owner')
  await lessonFromBundle(scene.trx, ctx, {
    ...lesson,
    bundleId: bundle.id,
    rodeLijnen: [],
    owner: owner.name,
    ownerPersonId: owner.personId,
    culture: table.overleg.name,
  })
}
