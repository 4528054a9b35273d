/** Makes something when it is first asked for, and keeps it. A formatter of `Intl` takes a slow phone longer to make than a screen to draw. */
export function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
