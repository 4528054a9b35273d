/** However busy the device is, what comes later comes within this time. */
const PATIENCE_MS = 1500
/** For a browser that does not say when it has nothing to do (Safari). */
const USUALLY_MS = 300

/** Resolves once the browser has a moment to spare: what is of no use for a screen's first picture does not hold it up. */
export function spareMoment(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    else setTimeout(resolve, USUALLY_MS)
  })
}
