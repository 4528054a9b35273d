const BROWSERS: ReadonlyArray<[RegExp, string]> = [
  [/\bEdgA?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const SYSTEMS: ReadonlyArray<[RegExp, string]> = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'een Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'een Mac'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * A device in words by which its owner knows it, such as "Chrome op Windows". Coarse on purpose: what a browser says of itself
 * is nearly a fingerprint, and none of it is kept.
 */
export function deviceWords(userAgent: string | null | undefined): string {
  const said = userAgent ?? ''
  const browser = BROWSERS.find(([pattern]) => pattern.test(said))?.[1]
  const system = SYSTEMS.find(([pattern]) => pattern.test(said))?.[1]
  if (!browser && !system) return 'Onbekend apparaat'
  return browser && system ? `${browser} op ${system}` : (browser ?? `Een browser op ${system}`)
}
