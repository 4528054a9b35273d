/** Keeps the app on the device so that it opens without a connection, and says when there is a newer one. */
let waiting: ServiceWorker | null = null
let listener = (): void => {}
const RELOADED = 'lb.reloaded-for'

/** Begins after the first picture: what it fetches is for the next visit. */
export function keepAppOnDevice(): void {
  window.addEventListener('vite:preloadError', mendStaleTab)
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () => void register())
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
      if (!document.hidden) void registration.update().catch(() => {})
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

/** A part of the app that is gone from the server: this tab is of an older version. Once it tries to mend that itself. */
function mendStaleTab(event: Event): void {
  const error: unknown = Reflect.get(event, 'payload')
  const missing = error instanceof Error ? error.message : 'unknown'
  if (!navigator.onLine || sessionStorage.getItem(RELOADED) === missing) return
  sessionStorage.setItem(RELOADED, missing)
  event.preventDefault()
  location.reload()
}
