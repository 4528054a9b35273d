/** How far a lesson is rooted, from just heard to ordinary practice (DESIGN section 2). */
export const ROOTING = ['opgehaald', 'gedeeld', 'geprobeerd', 'gewoon'] as const
export type Rooting = (typeof ROOTING)[number]

/** Days until the owner is asked again whether a lesson still holds. The further it is rooted, the rarer. */
const RECHECK_DAYS: Record<Rooting, number | null> = { opgehaald: null, gedeeld: 90, geprobeerd: 120, gewoon: 365 }

/** When a lesson that reached this step today is checked again (`YYYY-MM-DD`), or null when there is nothing to check yet. */
export function recheckDay(rooting: Rooting, today: string): string | null {
  const days = RECHECK_DAYS[rooting]
  return days === null ? null : Temporal.PlainDate.from(today).add({ days }).toString()
}

/** Whether a lesson may go from one step to another: one step up at a time, back to any earlier one. */
export function mayMove(from: Rooting, to: Rooting): boolean {
  return ROOTING.indexOf(to) <= ROOTING.indexOf(from) + 1 && from !== to
}

/** Who takes a lesson further, and answers its check: its owner, or who coordinates or begeleidt an overleg. */
export function mayRoot(lesson: { ownerPersonId: string | null }, by: { personId: string; coordinates: boolean }): boolean {
  return by.coordinates || lesson.ownerPersonId === by.personId
}

/** Where a lesson stands after its check: it holds, or it slips one step back. */
export function afterCheck(rooting: Rooting, holds: boolean): Rooting {
  if (holds) return rooting
  return ROOTING[Math.max(0, ROOTING.indexOf(rooting) - 1)] ?? 'opgehaald'
}

/** Reads a step from a row. @throws RangeError when it is none */
export function toRooting(text: string): Rooting {
  const found = ROOTING.find((one) => one === text)
  if (!found) throw new RangeError(`no rooting step: ${text}`)
  return found
}
