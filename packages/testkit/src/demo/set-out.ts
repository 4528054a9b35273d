import { allOverleggen, membersOf, type Overleg, roundFor } from '@lerende/cycles'
import {
  answerBundle,
  bundleById,
  bundlesOf,
  createBundle,
  decideBundle,
  myContributions,
  raiseSignal,
  scheduleBundle,
  signalsOf,
} from '@lerende/followup'
import { type Ctx, dayOf, type House, makeCtx, type NetworkScope, type PersonId, type Trx, toText } from '@lerende/kernel'
import { plus } from '../simulation/days.ts'
import { type Dice, dice } from '../simulation/dice.ts'
import { type Subject, THEMES } from '../words/points.ts'
import { CENTRE, PROFESSIONAL } from './people.ts'

/** Days for which contributors are asked about a decision. */
const REVIEW_LASTS = 21
/** Loose points that the coordinator finds at least. */
const LOOSE = 4

interface Stage {
  trx: Trx
  scope: NetworkScope
  overleg: Overleg
  professional: PersonId
  members: readonly PersonId[]
  lead: Ctx
  chance: Dice
  now: Temporal.Instant
  /** the day on which the history ends, `YYYY-MM-DD` */
  endDay: string
  as(personId: PersonId): Ctx
}

/**
 * Sees to it that, whenever an example begins, its centre has points to bundle, an answer to give, an answer that waits
 * for the professional's verdict and a question about a decision. Mostly the history brought these already.
 */
export async function setOut(house: House, parts: { scope: NetworkScope; seed: string | number; endDay: string }): Promise<void> {
  const { scope, seed, endDay } = parts
  await house.run(async (trx) => {
    const overleg = (await allOverleggen(trx, scope)).find((one) => one.key === CENTRE)
    if (!overleg || !(await roundFor(trx, scope, { overlegId: overleg.id, at: house.clock.now() }))) return
    const members = await membersOf(trx, scope, overleg.id)
    const professional = members.find((one) => one.name === PROFESSIONAL)
    const coordinator = members.find((one) => one.role === 'coordinator')
    if (!professional || !coordinator) return
    const as = (personId: PersonId) => makeCtx({ scope, keys: house.keys, clock: house.clock, actor: { kind: 'person', personId } })
    const stage: Stage = {
      trx,
      scope,
      overleg,
      professional: professional.personId,
      members: members.flatMap((one) => (one === professional ? [] : [one.personId])),
      lead: as(coordinator.personId),
      chance: dice(`set out ${seed} ${dayOf(house.clock.now())}`),
      now: house.clock.now(),
      endDay,
      as,
    }
    await bringToVerdict(stage)
    await bringToReview(stage)
    await bringToAnswer(stage)
    await bringLoose(stage)
  })
}

async function bringToVerdict(stage: Stage): Promise<void> {
  const mine = await contributions(stage)
  // One that is forgotten before the end asks nothing of anybody.
  if (mine.some((one) => one.bundle?.answer?.verdictAsked && one.bundle.answer.forgottenOn > stage.endDay)) return
  const { bundleId, subject } = await decided(stage, 'verdict', null)
  await answerBundle(stage.trx, stage.lead, { bundleId, text: subject.answer })
}

async function bringToReview(stage: Stage): Promise<void> {
  const mine = await contributions(stage)
  const asked = mine.some(({ bundle }) => {
    if (bundle?.review) return bundle.review.open && (bundle.review.untilDay ?? '') > stage.endDay
    const reviewDay = bundle?.answer?.reviewDay
    return reviewDay != null && reviewDay <= stage.endDay && plus(reviewDay, REVIEW_LASTS) > stage.endDay
  })
  if (asked) return
  const today = dayOf(stage.now)
  const eve = plus(stage.endDay, -1)
  const { bundleId, subject } = await decided(stage, 'review', eve > today ? eve : plus(today, 1))
  await answerBundle(stage.trx, stage.lead, { bundleId, text: subject.answer })
}

async function bringToAnswer(stage: Stage): Promise<void> {
  const { trx, scope, overleg } = stage
  const open = await bundlesOf(trx, scope, { overlegId: overleg.id, which: 'open', now: toText(stage.now) })
  if (open.some((one) => one.status === 'besproken' && !one.overdue)) return
  await decided(stage, 'answer', null)
}

async function bringLoose(stage: Stage): Promise<void> {
  const { trx, scope, overleg } = stage
  const loose = await signalsOf(trx, scope, { overlegId: overleg.id, which: 'loose', now: toText(stage.now) })
  for (let i = loose.length; i < LOOSE; i++) await raise(stage, pick(stage, 'loose', Math.floor(i / 2)), `loose ${i}`, member(stage, i))
}

/** A point of the professional that was talked about and decided on, all at once: for when the history brought none. */
async function decided(stage: Stage, what: string, reviewDay: string | null): Promise<{ bundleId: string; subject: Subject }> {
  const { trx, scope, overleg, lead } = stage
  const subject = pick(stage, what, 0)
  const signalIds = [await raise(stage, subject, what, stage.professional), await raise(stage, subject, `${what} too`, member(stage, 0))]
  const { bundleId } = await createBundle(trx, lead, { overlegId: overleg.id, title: subject.title, signalIds })
  const { roundId } = await bundleById(trx, scope, bundleId)
  await scheduleBundle(trx, lead, { bundleId, roundId, minutes: 10 })
  const owner = { ownerPersonId: null, owner: overleg.name }
  await decideBundle(trx, lead, { bundleId, kind: 'besluit', text: subject.decision, reason: null, reviewDay, ...owner })
  return { bundleId, subject }
}

async function raise(stage: Stage, subject: Subject, what: string, personId: PersonId): Promise<string> {
  const { trx, scope, overleg, chance } = stage
  const signalId = chance.uuid(scope.networkId, 'set out', what)
  const { kind, needed, fromNiveau } = subject
  const text = chance.pick(subject.texts, what, 'text')
  await raiseSignal(trx, stage.as(personId), { signalId, overlegId: overleg.id, kind, text, needed, fromNiveau })
  return signalId
}

async function contributions(stage: Stage) {
  return myContributions(stage.trx, stage.as(stage.professional), stage.professional)
}

function pick(stage: Stage, what: string, i: number): Subject {
  return stage.chance.pick(THEMES, what, i)
}

function member(stage: Stage, i: number): PersonId {
  return stage.members[i % stage.members.length] ?? stage.professional
}
