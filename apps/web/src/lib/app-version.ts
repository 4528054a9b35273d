/** Keeps the app on the device so that it opens without a connection, and says when there is a newer one. */
let waiting: ServiceWorker | null = null
let listener = (): void => {}
let asked = false

/** Begins when the page is there: what it fetches is for the next visit. Once is enough, however often it is asked. */
export function keepAppOnDevice(): void {
  if (asked || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Without a connection there is nothing newer to ask for, and what is kept already works.
  if (!navigator.onLine) return
  asked = true
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', () => void register())
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('/sw.js')
    const notice = () => {
      // The first one is no newer version: there was none.
      if (!registration.waiting || !navigator.serviceWorker.controller) return
      waiting = registration.waiting
      listener()
    }
    notice()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', notice)
    })
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && navigator.onLine) void registration.update().catch(() => {})
    })
  } catch {
    // A browser in private mode may refuse: then the app only works with a connection.
  }
}

/** For useSyncExternalStore. */
export function onNewVersion(changed: () => void): () => void {
  listener = changed
  return () => {
    listener = () => {}
  }
}

export const hasNewVersion = (): boolean => waiting !== null

/** Goes on with the newer version. What was typed is kept by the forms. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('take-over')
}
