/** Rooting in the order in which a lesson grows. */
export const STEPS = ['opgehaald', 'gedeeld', 'geprobeerd', 'gewoon'] as const
export type RootingStep = (typeof STEPS)[number]

/** The step that a text from the server names; an unknown one counts as the first. */
export const stepOf = (text: string): RootingStep => STEPS.find((step) => step === text) ?? 'opgehaald'
