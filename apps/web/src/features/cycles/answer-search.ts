export const ANSWERS = ['ja', 'misschien', 'nee', 'ander'] as const
export type Answer = (typeof ANSWERS)[number]

/**
 * Which answer the mail already chose (`?kies=ja`); it counts only once somebody confirms it. Read by the screen and not at the
 * route: what stands at a route, every visitor loads.
 */
export function answerIn(search: object): Answer | null {
  const given = 'kies' in search ? search.kies : undefined
  return ANSWERS.find((answer) => answer === given) ?? null
}
