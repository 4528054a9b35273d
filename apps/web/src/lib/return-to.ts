/**
 * Where someone was going when they had to sign in first. The link in the mail opens in a new tab, so this has to
 * outlive the present one; it stays on the device and holds a path of this app, nothing about the person.
 */
const KEY = 'lb.return-to'

/** Only paths inside this app: '//elsewhere' and 'https:' are refused. */
export const isOwnPath = (path: string): boolean => /^\/(?![/\\])/.test(path)

export function rememberReturn(path: string | undefined): void {
  if (path !== undefined && isOwnPath(path)) localStorage.setItem(KEY, path)
}

/** The remembered path, once; otherwise the start page. */
export function takeReturn(): string {
  const path = localStorage.getItem(KEY)
  localStorage.removeItem(KEY)
  return path !== null && isOwnPath(path) ? path : '/'
}
