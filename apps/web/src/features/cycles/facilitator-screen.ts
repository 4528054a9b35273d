/**
 * Address of the screen where a round is led: bundling, agenda, decisions.
 * As text, not as a typed route: it belongs to another feature, and this one stands without it.
 */
export const facilitatorScreen = (roundId: string): string => `/begeleiden/${roundId}`
