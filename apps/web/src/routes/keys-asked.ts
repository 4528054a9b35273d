const ASKED = 'lb:sneltoetsen'

/** Opens the sheet with the keys of the app, which is only fetched after the first picture. */
export const askForKeys = (): boolean => document.dispatchEvent(new Event(ASKED))

/** Hears that somebody asks for the sheet. @returns what stops it */
export function onKeysAsked(asked: () => void): () => void {
  document.addEventListener(ASKED, asked)
  return () => document.removeEventListener(ASKED, asked)
}
