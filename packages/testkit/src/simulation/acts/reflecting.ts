import { presentAt } from '@lerende/cycles'
import { raiseSignal, shareSignal, submitWithSignals } from '@lerende/followup'
import type { SignalInput } from '@lerende/followup/inputs'
import { dayOf, fromText } from '@lerende/kernel'
import { type Answers, LOOK_BACK, TWO_MINUTES } from '@lerende/reflections/inputs'
import type { Subject } from '../../words/points.ts'
import { OPENER_WEIGHTS, OPENERS, say } from '../../words/saying.ts'
import type { Player } from '../cast.ts'
import { between, isTurnOf, plus } from '../days.ts'
import { playersIn, type Scene, type Turn } from '../scene.ts'
import { lookBackAnswers, twoMinuteAnswers } from './questionnaires.ts'

/** How many let the whole overleg read what they brought in. */
const SHARES = 0.35
/** How many put their name with it. */
const SIGNS = 0.1

/** Subjects that an overleg talks about most in one round. */
const HOT = 3

/** People reflect in two minutes, some with a point or two that asks for an answer. */
export async function reflect(scene: Scene): Promise<void> {
  for (const turn of scene.turns) {
    const from = dayOf(fromText(turn.round.ophalenAt))
    const days = Math.max(1, between(from, dayOf(fromText(turn.round.dueAt))) - 2)
    for (const player of playersIn(scene, turn)) {
      const about = [turn.key, player.name, TWO_MINUTES]
      if (!scene.dice.chance(player.temperament.reflect, ...about) || scene.staging.keepsWaiting?.(player.name, scene.today)) continue
      if (!isTurnOf(plus(from, scene.dice.below(days, ...about, 'day')), scene.today, scene.cast.isFree)) continue
      const signals = pointsOf(scene, turn, player)
      await handIn(scene, turn, { player, questionnaire: TWO_MINUTES, answers: twoMinuteAnswers(scene, about), signals })
    }
  }
}

/** Those who were there look back on the ontmoeting. */
export async function lookBack(scene: Scene): Promise<void> {
  for (const turn of scene.turns) {
    const { round, ontmoeting } = turn
    if (ontmoeting.status !== 'gehouden' || (round.phase !== 'reflecteren' && round.phase !== 'terugkoppelen')) continue
    const held = dayOf(fromText(ontmoeting.endsAt))
    if (between(held, scene.today) > 8) continue
    const willing = playersIn(scene, turn).filter((player) => {
      const about = [turn.key, player.name, LOOK_BACK]
      if (!scene.dice.chance(player.temperament.reflect, ...about) || scene.staging.keepsWaiting?.(player.name, scene.today)) return false
      return isTurnOf(plus(held, scene.dice.below(4, ...about, 'day')), scene.today, scene.cast.isFree)
    })
    if (willing.length === 0) continue
    const present = new Set(await presentAt(scene.trx, scene.scope, ontmoeting.id))
    for (const player of willing) {
      if (!present.has(player.personId)) continue
      const answers = lookBackAnswers(scene, [turn.key, player.name, LOOK_BACK])
      await handIn(scene, turn, { player, questionnaire: LOOK_BACK, answers, signals: [] })
    }
  }
}

/** A few bring in a point without a reflection, while the round asks for it. */
export async function bringIn(scene: Scene): Promise<void> {
  for (const turn of scene.turns) {
    if (turn.round.phase !== 'ophalen') continue
    const from = dayOf(fromText(turn.round.ophalenAt))
    const days = Math.max(1, between(from, dayOf(fromText(turn.round.agenderenAt))))
    for (const player of playersIn(scene, turn)) {
      const about = [turn.key, player.name, 'by itself']
      if (!scene.dice.chance(player.temperament.raise * 0.4 * paceOf(scene, player), ...about)) continue
      if (!isTurnOf(plus(from, scene.dice.below(days, ...about, 'day')), scene.today, scene.cast.isFree)) continue
      await raise(scene, turn, player, about)
    }
  }
}

/** Brings in one point, in words that fit what this overleg talks about. */
async function raise(scene: Scene, turn: Turn, player: Player, about: string[]): Promise<void> {
  const one = point(scene, turn, about)
  await raiseSignal(scene.trx, scene.as(player.personId), { ...one, overlegId: turn.round.overlegId })
  await share(scene, player, [one], about)
}

/** Some let the whole overleg read their words. */
async function share(scene: Scene, player: Player, points: readonly SignalInput[], about: string[]): Promise<void> {
  if (!scene.dice.chance(SHARES, ...about, 'shares')) return
  for (const { signalId } of points) await shareSignal(scene.trx, scene.as(player.personId), { signalId, shared: true })
}

async function handIn(
  scene: Scene,
  turn: Turn,
  what: { player: Player; questionnaire: typeof TWO_MINUTES | typeof LOOK_BACK; answers: Answers; signals: SignalInput[] },
): Promise<void> {
  const { player, questionnaire, answers, signals } = what
  await submitWithSignals(scene.trx, scene.as(player.personId), {
    reflectionId: scene.dice.uuid(scene.scope.networkId, turn.key, player.name, questionnaire),
    roundId: turn.round.id,
    questionnaire,
    answers,
    signals,
  })
  await share(scene, player, signals, [turn.key, player.name, questionnaire])
}

function pointsOf(scene: Scene, turn: Turn, player: Player): SignalInput[] {
  const about = [turn.key, player.name, 'with a reflection']
  if (!scene.dice.chance(player.temperament.raise * paceOf(scene, player), ...about)) return []
  const first = point(scene, turn, about)
  return scene.dice.chance(0.2, ...about, 'two') ? [first, point(scene, turn, [...about, 'second'])] : [first]
}

function paceOf(scene: Scene, player: Player): number {
  return scene.staging.pace?.(player.name) ?? 1
}

function point(scene: Scene, turn: Turn, about: string[]): SignalInput {
  const { dice, cast } = scene
  const subject = subjectFor(scene, turn, about)
  const opener = dice.weighted(OPENER_WEIGHTS, OPENERS, ...about, 'opener')
  return {
    // The network is in it: two networks with one seed say the same, and yet each point is its own.
    signalId: dice.uuid(scene.scope.networkId, ...about, 'signal'),
    kind: subject.kind,
    text: say(opener, dice.pick(subject.texts, ...about, 'text', cast.subjects.length)),
    needed: dice.chance(0.7, ...about, 'needed') ? subject.needed : null,
    fromNiveau: subject.fromNiveau,
    signed: dice.chance(SIGNS, ...about, 'signs'),
  }
}

function subjectFor(scene: Scene, turn: Turn, about: string[]): Subject {
  const { dice, cast } = scene
  const written = cast.subjects.filter((one) => one.texts.length > 2)
  if (dice.chance(0.75, ...about, 'hot')) return dice.pick(written, turn.key, 'hot', dice.below(HOT, ...about, 'which'))
  return dice.chance(0.4, ...about, 'written') ? dice.pick(written, ...about, 'subject') : dice.pick(cast.subjects, ...about, 'any')
}
