import { expect, test } from 'vitest'
import { instantAt } from './days.ts'
import type { Slot } from './occurrences.ts'
import { type PlannedRound, type ReplanInput, type RoundPlan, replan } from './replan.ts'

const zone = 'Europe/Amsterdam'
const now = instantAt('2026-03-01', '12:00', zone)

function slot(slotDay: string, day = slotDay): Slot {
  const startsAt = instantAt(day, '09:30', zone)
  return { slotDay, startsAt, endsAt: startsAt.add({ minutes: 90 }), moved: day !== slotDay }
}

function round(roundId: string, slotDay: string, parts: Partial<PlannedRound> = {}): PlannedRound {
  const { startsAt, endsAt } = slot(slotDay)
  return {
    roundId,
    slotDay,
    number: Number(roundId.slice(1)),
    begun: false,
    startsAt,
    endsAt,
    movedByHand: false,
    cancelled: false,
    withPartners: false,
    ...parts,
  }
}

function plan(rounds: PlannedRound[], slots: Slot[], parts: Partial<ReplanInput> = {}): RoundPlan {
  return replan({ rounds, slots, now, partnersEvery: null, dayOf: (at) => at.toZonedDateTimeISO(zone).toPlainDate().toString(), ...parts })
}

const brief = (of: RoundPlan) => ({
  add: of.add.map((one) => `${one.number} ${one.slot.slotDay}`),
  change: of.change.map((one) => `${one.roundId} ${one.number} ${one.slot.slotDay}`),
  renumber: of.renumber.map((one) => `${one.roundId} ${one.number}`),
  withdraw: of.withdraw,
})
const nothing = { add: [], change: [], renumber: [], withdraw: [] }

test('given no rounds, then every turn ahead gets one; a turn that is past does not', () => {
  const slots = [slot('2026-02-10'), slot('2026-03-10'), slot('2026-04-14')]
  expect(brief(plan([], slots))).toEqual({ ...nothing, add: ['1 2026-03-10', '2 2026-04-14'] })
})

test('given rounds that fit, then nothing; given one turn more, then one round more', () => {
  const rounds = [round('r1', '2026-03-10'), round('r2', '2026-04-14')]
  const slots = [slot('2026-03-10'), slot('2026-04-14'), slot('2026-05-12')]
  expect(brief(plan(rounds, slots.slice(0, 2)))).toEqual(nothing)
  expect(brief(plan(rounds, slots))).toEqual({ ...nothing, add: ['3 2026-05-12'] })
})

test('given another weekday, then the rounds ahead take its turns over in order, and a round that began stays', () => {
  const rounds = [round('r1', '2026-03-10', { begun: true }), round('r2', '2026-04-14'), round('r3', '2026-05-12')]
  const slots = [slot('2026-03-12'), slot('2026-04-16'), slot('2026-05-14')]
  expect(brief(plan(rounds, slots))).toEqual({ ...nothing, change: ['r2 2 2026-04-16', 'r3 3 2026-05-14'] })
})

test('given a new rhythm, then its first turn comes half an interval after the round that began, three weeks at most', () => {
  const begun = round('r1', '2026-03-10', { begun: true })
  const add = (...days: string[]) =>
    plan(
      [begun],
      days.map((day) => slot(day)),
    ).add.map((one) => one.slot.slotDay)
  expect(add('2026-03-12', '2026-03-19', '2026-03-26')).toEqual(['2026-03-19', '2026-03-26'])
  expect(add('2026-03-23', '2026-04-23')).toEqual(['2026-04-23'])
  expect(add('2026-04-01', '2026-08-01')).toEqual(['2026-04-01', '2026-08-01'])
})

test('given fewer turns, then the rounds that are left over are withdrawn', () => {
  const rounds = [round('r1', '2026-03-10'), round('r2', '2026-04-14'), round('r3', '2026-05-12')]
  expect(brief(plan(rounds, [slot('2026-04-14')]))).toEqual({ ...nothing, change: ['r2 1 2026-04-14'], withdraw: ['r1', 'r3'] })
})

test('given a holiday rule that gives a turn another day, then the round moves and stays the same turn', () => {
  expect(brief(plan([round('r1', '2026-05-14')], [slot('2026-05-14', '2026-05-21')]))).toEqual({ ...nothing, change: ['r1 1 2026-05-14'] })
})

test('a round moved by hand and a cancelled one stay, and no turn lands on the day of the one moved', () => {
  const moved = { ...round('r1', '2026-03-10', { movedByHand: true }), startsAt: slot('2026-04-02').startsAt }
  const cancelled = round('r2', '2026-04-14', { cancelled: true })
  const slots = [slot('2026-03-10'), slot('2026-04-02'), slot('2026-04-14'), slot('2026-05-12')]
  expect(brief(plan([moved, cancelled], slots))).toEqual({ ...nothing, add: ['3 2026-05-12'] })
})

test('a round that was moved forward by hand and began does not take the turns before its own with it', () => {
  const rounds = [round('r1', '2026-03-10'), round('r2', '2026-04-14', { movedByHand: true, begun: true })]
  const slots = [slot('2026-03-10'), slot('2026-04-14'), slot('2026-05-12')]
  const first = plan(rounds, slots)
  expect(first.withdraw).toEqual([])
  expect(first.add.map((one) => one.slot.slotDay)).toEqual(['2026-05-12'])
})

test('partners join every third round, also when the rounds are counted anew', () => {
  const slots = ['2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09', '2026-07-14', '2026-08-11'].map((day) => slot(day))
  const added = plan([], slots, { partnersEvery: 3 }).add
  expect(added.map((one) => one.withPartners)).toEqual([false, false, true, false, false, true])
  const begun = round('r2', '2026-03-10', { begun: true })
  expect(plan([begun], slots, { partnersEvery: 3 }).add.map((one) => one.withPartners)).toEqual([true, false, false, true, false])
})
