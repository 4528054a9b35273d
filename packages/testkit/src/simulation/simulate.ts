import { dayOf, type House, type NetworkScope, ZONE } from '@lerende/kernel'
import { decideAndAnswer } from './acts/deciding.ts'
import { answerInvitations, changePlans } from './acts/invitations.ts'
import { judgeAnswers, replyToReviews } from './acts/judging.ts'
import { meet } from './acts/meeting.ts'
import { prepare } from './acts/preparing.ts'
import { bringIn, lookBack, reflect } from './acts/reflecting.ts'
import { rootLessons, takeUpLessons } from './acts/rooting.ts'
import { closeRounds, takeUpAgain } from './acts/rounding-off.ts'
import { type Cast, readCast } from './cast.ts'
import { plus } from './days.ts'
import { type Dice, dice } from './dice.ts'
import { foreignWork } from './foreign.ts'
import { openScene, type Scene, type Staging } from './scene.ts'

/** The moments of a working day at which people act, local time: during or after most ontmoetingen, and before a deadline. */
const MOMENTS = [
  { at: '10:05', acts: [answerInvitations, reflect, bringIn, judgeAnswers, replyToReviews, takeUpLessons] },
  { at: '16:40', acts: [meet, lookBack, prepare, decideAndAnswer, closeRounds, takeUpAgain, rootLessons, changePlans] },
] as const

export interface Simulation {
  scope: NetworkScope
  seed: string | number
  staging?: Staging
  /** Called with each day (`YYYY-MM-DD`) that is done. */
  onDay?: (day: string) => Promise<void>
}

/**
 * Lets the people of a network live from the moment that the clock shows until another, day by day: on every working
 * day they do what they do, through the commands that a browser would use. Chance hangs on the seed alone.
 */
export async function simulate(house: House, parts: Simulation & { until: Temporal.Instant }): Promise<void> {
  const play = await openPlay(house, parts)
  await actFrom(house, play, { until: parts.until, absent: async () => new Set() })
}

/** The same, for a part of a simulation: everything that one needs to go on. */
export interface Play extends Simulation {
  cast: Cast
  chance: Dice
}

export async function openPlay(house: House, parts: Simulation): Promise<Play> {
  const chance = dice(parts.seed)
  const eager = parts.staging?.eager
  const cast = await readCast(house.read, parts.scope, { keys: house.keys, dice: chance, ...(eager ? { eager } : {}) })
  return { ...parts, cast, chance }
}

/** Moves the clock to a moment and lets everybody who is not absent act on the way. */
export async function actFrom(
  house: House,
  play: Play,
  way: {
    until: Temporal.Instant
    /** Asked at each moment: who is there may change meanwhile. */
    absent: () => Promise<ReadonlySet<string>>
    onStep?: (at: Temporal.Instant) => Promise<void>
    /** What to do when the acts of a moment are refused: without it, everything stops there. */
    onProblem?: (error: unknown) => void
  },
): Promise<void> {
  const { until } = way
  const last = dayOf(until)
  for (let day = dayOf(house.clock.now()); day <= last; day = plus(day, 1)) {
    if (play.cast.isFree(day)) continue
    for (const { at, acts } of MOMENTS) {
      const moment = Temporal.PlainDateTime.from(`${day}T${at}`).toZonedDateTime(ZONE).toInstant()
      if (Temporal.Instant.compare(moment, house.clock.now()) <= 0 || Temporal.Instant.compare(moment, until) > 0) continue
      await house.advanceTo(moment, way.onStep)
      try {
        await actAt(house, play, { acts, absent: await way.absent() })
      } catch (error) {
        if (!way.onProblem) throw error
        way.onProblem(error)
      }
    }
    await play.onDay?.(day)
  }
  await house.advanceTo(until, way.onStep)
}

/** Everybody's acts of one moment, in one transaction: a moment that breaks off is done again as a whole. */
async function actAt(
  house: House,
  play: Play,
  what: { acts: ReadonlyArray<(scene: Scene) => Promise<void>>; absent: ReadonlySet<string> },
): Promise<void> {
  const { scope, cast, chance, staging = {} } = play
  await house.run(async (trx) => {
    const foreign = await foreignWork(trx, scope, house.clock.now())
    const scene = await openScene(trx, house, { scope, cast, dice: chance, staging, absent: what.absent, foreign })
    for (const act of what.acts) await act(scene)
  })
}
