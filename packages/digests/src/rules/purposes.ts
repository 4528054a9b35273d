/**
 * What its reader can do about a letter, by what it is for:
 * - `overview`: chosen, and stops with the overview;
 * - `letters`: for who is in an overleg; one click stops all of these and the overview with them;
 * - `calendar`: the same, but what stands in somebody's calendar is kept right until it is over;
 * - `notice`: about one's own account or asked for just now, so it cannot be stopped;
 * - `stranger`: once, to an address that nobody here has, so there is nothing to stop.
 */
export const PURPOSES = {
  answer: 'overview',
  review: 'overview',
  invitation: 'letters',
  replacement: 'letters',
  'look-back': 'letters',
  'date-poll': 'letters',
  overdue: 'letters',
  preread: 'letters',
  'no-coordinator': 'letters',
  moved: 'calendar',
  cancelled: 'calendar',
  withdrawn: 'calendar',
  'sign-in': 'notice',
  'still-there': 'notice',
  join: 'stranger',
  'domain-code': 'stranger',
  'email-confirm': 'stranger',
  'email-changed': 'stranger',
} as const satisfies Record<string, 'overview' | 'letters' | 'calendar' | 'notice' | 'stranger'>

export type Purpose = keyof typeof PURPOSES

/** Mails that wait and do not go any more once somebody stopped the overview, answers at once, or letters. */
export function stoppedBy(stopped: { overview: boolean; atOnce: boolean; letters: boolean }): string[] {
  const found: string[] = stopped.overview ? ['digest'] : []
  for (const [purpose, way] of Object.entries(PURPOSES)) {
    if ((way === 'overview' && stopped.atOnce) || (way === 'letters' && stopped.letters)) found.push(purpose)
  }
  return found
}

/** Purposes of mails that put an ontmoeting in somebody's calendar. */
export const PUTS_IN_CALENDAR: readonly Purpose[] = ['invitation', 'replacement', 'moved']
