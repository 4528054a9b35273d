/** The languages of the app; the network's own content stays as it was written. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const KEPT = 'lerende-taal'

/** Read once a page: a screen never speaks two languages, and every text can be a plain constant. */
export const language: Language = chosen()

/** For dates and numbers. */
export const locale = language === 'nl' ? 'nl-NL' : 'en-GB'

/** Chooses the language of this device. The page starts anew; what somebody was typing is kept. */
export function speak(next: Language): void {
  localStorage.setItem(KEPT, next)
  location.reload()
}

/** Dutch until somebody chooses: many Dutch browsers ask for English without their owner knowing. */
function chosen(): Language {
  try {
    return typeof document !== 'undefined' && localStorage.getItem(KEPT) === 'en' ? 'en' : 'nl'
  } catch {
    // A browser that keeps nothing: then it is Dutch.
    return 'nl'
  }
}
