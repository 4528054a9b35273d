import { type Clock, fromText, systemClock, toText } from '@lerende/kernel'

/**
 * better-auth asks the machine what time it is; the house has a clock that a demo or a test moves. The tables hold the house's
 * time: a moment is moved by as much as the house is ahead on its way in, and back on its way out. What better-auth then finds
 * expired by the machine's clock is what is expired by the house's.
 */
export function houseTime(clock: Clock) {
  const ahead = () => clock.now().since(systemClock.now())
  return {
    toHouse: (text: string) => toText(fromText(text).add(ahead())),
    toMachine: (text: string) => toText(fromText(text).subtract(ahead())),
  }
}

/** The day of a moment, as a moment: all that is kept where the moment itself would tell who was busy when. */
export function dayOnly(text: string): string {
  return `${text.slice(0, 10)}T00:00:00.000Z`
}

/** A moment so many days from now by the machine's clock, in the one form that better-auth takes. */
export function machineDateIn(days: number): Date {
  return new Date(systemClock.now().add({ hours: days * 24 }).epochMilliseconds)
}
