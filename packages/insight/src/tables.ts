declare module '@lerende/kernel/tables' {
  interface Tables {
    compass_block: CompassBlockTable
    loop: LoopTable
    acquaintance: { network_id: string; person_a: string; person_b: string; times: number; last_day: string }
  }
}

/** A sealed group of scores: at least five people, never split again. */
export interface CompassBlockTable {
  block_id: string
  network_id: string
  overleg_id: string
  niveau: string
  measure: string
  uitgangspunt: string | null
  contributors: number
  n: number
  sum: number
  sum_of_squares: number
  from_day: string
  until_day: string
  /** what all of its scores share, if they do */
  stroom: string | null
  relatie: string | null
}

/** One signal's loop: when it came in, when an answer was promised, and when it came. */
export interface LoopTable {
  signal_id: string
  network_id: string
  overleg_id: string
  received_day: string
  due_at: string
  answered_at: string | null
  outcome: string | null
}
