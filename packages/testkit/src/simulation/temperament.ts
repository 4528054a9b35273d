import type { Dice } from './dice.ts'

/** How much of what is asked somebody does; each from 0 to 1. */
export interface Temperament {
  rsvp: number
  come: number
  reflect: number
  /** points brought in per round */
  raise: number
  judge: number
}

/** One in seven never does anything but sometimes come. Who leads an overleg, for one, is eager: they always do their part. */
export function temperamentOf(dice: Dice, name: string, eager: boolean): Temperament {
  const between = (low: number, high: number, trait: string) => low + (high - low) * dice.roll('temperament', name, trait)
  if (!eager && dice.chance(1 / 7, 'temperament', name, 'silent')) return { rsvp: 0, come: 0.35, reflect: 0, raise: 0, judge: 0 }
  return {
    rsvp: between(eager ? 0.9 : 0.5, 1, 'rsvp'),
    come: between(eager ? 0.95 : 0.6, 0.98, 'come'),
    reflect: between(0.25, 0.9, 'reflect'),
    raise: between(0.15, 0.6, 'raise'),
    judge: between(0.3, 0.9, 'judge'),
  }
}
