/** How long a sign-in link works. */
export const LINK_MINUTES = 15

/** How many links one address gets in that time. Beyond it the last one still counts, and nothing is sent. */
export const LINKS_AT_ONCE = 5

/**
 * Days that a session lasts: at most so many from signing in, and so many without being used. Who leads can see and do more,
 * and meets people weekly; the others come by once a month, and would otherwise sign in every time.
 */
export const LIFETIMES = {
  leads: { absolute: 14, idle: 7 },
  others: { absolute: 30, idle: 14 },
} as const

/** A day (`YYYY-MM-DD`), so many days later. */
export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Whether a session was left alone for too long. Days are all that is kept of when it was used. */
export function isIdle(session: { usedDay: string; idleDays: number }, today: string): boolean {
  return session.usedDay !== today && daysAfter(session.usedDay, session.idleDays) <= today
}
