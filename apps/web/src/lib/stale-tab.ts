const RELOADED = 'lb.reloaded-for'

/** A part of the app that is gone from the server: this tab is of an older version. Once it tries to mend that itself. */
export function mendStaleTab(event: Event): void {
  const error: unknown = Reflect.get(event, 'payload')
  const missing = error instanceof Error ? error.message : 'unknown'
  if (!navigator.onLine || sessionStorage.getItem(RELOADED) === missing) return
  sessionStorage.setItem(RELOADED, missing)
  event.preventDefault()
  location.reload()
}
