/**
 * Proof that who comes back from an organisation is the browser that went there. It stays in this tab, and is used once; a
 * made-up one stands in where there is none, so that the server says what is the matter.
 */
const KEY = 'lb.went-to-organisation'

export function keepBrowserSecret(secret: string): void {
  sessionStorage.setItem(KEY, secret)
}

export function takeBrowserSecret(): string {
  const secret = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  return secret ?? 'niet-in-dit-venster-begonnen'
}
