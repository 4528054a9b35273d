import { freeDays, previousWorkingDay } from '@lerende/cycles'
import { dayOf, grantScope, type House, type MovableClock, type NetworkId, type NetworkScope, ZONE } from '@lerende/kernel'
import { allNetworks } from '@lerende/network'
import { foundNetwork } from '../network/found.ts'
import { plus } from '../simulation/days.ts'
import { actFrom, openPlay, simulate } from '../simulation/simulate.ts'
import { setOut } from './set-out.ts'
import { demoStaging } from './staging.ts'

const SEED = 'voorbeeld'
/** How far back the history of an example goes. */
export const DEMO_MONTHS = 24
/** Days before the end at which the last things are set out; after that a few ordinary days. */
const SET_OUT = 4

export interface Filling {
  /** The moment at which the history ends: the present. */
  until: Temporal.Instant
  /** How far back it begins. */
  months?: number
  /** Called with each day (`YYYY-MM-DD`) that is done. */
  onDay?: (day: string) => Promise<void>
}

/**
 * Fills a house with the example network and a history that ends now, with something open in every phase. One that was
 * broken off goes on from the moment that the clock shows.
 * @throws when the clock of the house cannot be moved
 */
export async function fillDemo(house: House, filling: Filling): Promise<NetworkScope> {
  const { until, months = DEMO_MONTHS } = filling
  const scope = (await demoNetwork(house)) ?? (await beginAt(house, startOf(until, months)))
  const isFree = await freeDays(house.read, scope)
  const endDay = dayOf(until)
  const setOutAt = at(previousWorkingDay(plus(endDay, -SET_OUT), isFree), '16:50')
  const parts = { scope, seed: SEED, staging: demoStaging(endDay), ...(filling.onDay ? { onDay: filling.onDay } : {}) }
  if (Temporal.Instant.compare(setOutAt, house.clock.now()) > 0) {
    await simulate(house, { ...parts, until: setOutAt })
    await setOut(house, { scope, seed: SEED, endDay })
  }
  await simulate(house, { ...parts, until })
  return scope
}

/**
 * Lets time go by in an example: what is due happens, and everybody who is not absent goes on as they do. Points from a
 * browser are left to the people at the keyboard, until they are three weeks overdue.
 */
export async function liveOn(
  house: House,
  way: {
    until: Temporal.Instant
    absent: (scope: NetworkScope) => Promise<ReadonlySet<string>>
    onStep?: (at: Temporal.Instant) => Promise<void>
  },
): Promise<void> {
  const scope = await demoNetwork(house)
  if (!scope) return house.advanceTo(way.until, way.onStep)
  const play = await openPlay(house, { scope, seed: SEED })
  await actFrom(house, play, {
    ...way,
    absent: () => way.absent(scope),
    // Somebody at the keyboard may have been first; then this moment is left to them.
    onProblem: (error) => house.log.error({ err: error }, 'the example skipped a moment'),
  })
}

/** A database that holds an example holds nothing else, so its one network is the example's. */
async function demoNetwork(house: House): Promise<NetworkScope | null> {
  const [network] = await allNetworks(house.read)
  // A gate: the simulation acts for everybody in its own example.
  return network ? grantScope(network.id as NetworkId) : null
}

async function beginAt(house: House, start: Temporal.Instant): Promise<NetworkScope> {
  if (!('moveTo' in house.clock)) throw new Error('an example needs a clock that can be moved')
  const clock = house.clock as MovableClock
  clock.moveTo(start)
  return foundNetwork(house)
}

/** A Monday morning so many months back. */
function startOf(until: Temporal.Instant, months: number): Temporal.Instant {
  const day = until.toZonedDateTimeISO(ZONE).toPlainDate().subtract({ months })
  return at(day.subtract({ days: day.dayOfWeek - 1 }).toString(), '09:00')
}

function at(day: string, time: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE).toInstant()
}
