import { plus } from '../simulation/days.ts'
import type { Staging } from '../simulation/scene.ts'
import { CENTRE, DEMO_ROLES, PROFESSIONAL } from './people.ts'

/** An overleg that meets every month, so that one of its answers can be late whenever the example begins. */
const LATE = 'regieteam-sociaal-domein'
/** Days before the end from which the people one can be leave what is asked of them to who plays them. */
const WAITING = 28
/** Days before the end from which points in the centre stay loose. */
const LOOSE = 6

/**
 * Lets a history end with something open in every phase: points to bundle, an answer to give, one that is late, answers
 * that wait for a verdict, and decisions about which is asked whether anything changed.
 * @param endDay the day on which the history ends, `YYYY-MM-DD`
 */
export function demoStaging(endDay: string): Staging {
  const before = (days: number) => plus(endDay, -days)
  const roles = new Set(DEMO_ROLES.map((one) => one.name))
  const late = new Set<string>()
  return {
    eager: roles,
    pace: (name) => (name === PROFESSIONAL ? 4 : 1.4),
    keepsWaiting: (name, day) => roles.has(name) && day >= before(WAITING),
    leavesLoose: (today, overlegKey) => overlegKey === CENTRE && today >= before(LOOSE),
    reviewDay(today, overlegKey) {
      const asked = before(9)
      const ripe = overlegKey === CENTRE && today >= before(120) && today <= before(30)
      return ripe && asked > today ? asked : null
    },
    holdsBack({ overlegKey, title, decidedDay }) {
      if (overlegKey === CENTRE) return decidedDay >= before(12)
      if (overlegKey !== LATE || decidedDay < before(80) || decidedDay > before(16)) return false
      if (late.size === 0) late.add(title)
      return late.has(title)
    },
  }
}
