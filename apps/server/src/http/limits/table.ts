/**
 * How often one network range may call, per kind of call. A range is a whole office or school, where everybody opens the
 * app in the same ten minutes of a meeting; the figures leave room for that, and stop a machine.
 */
export const LIMITS = {
  /** whatever a stranger can hand in: sixty people in one room sign in at once, with two calls each */
  aanmelden: { calls: 120, seconds: 900 },
  /** procedures for people who are signed in, counted one by one also when they come in one batch */
  werk: { calls: 6000, seconds: 60 },
  /** the page and its files */
  pagina: { calls: 3000, seconds: 60 },
  /** monitoring, which may not be locked out by people nor lock them out */
  bewaking: { calls: 120, seconds: 60 },
} as const satisfies Record<string, { calls: number; seconds: number }>

export type LimitName = keyof typeof LIMITS
