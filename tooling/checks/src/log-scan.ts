import { isAccountNumber, isCitizenNumber } from './privacy.ts'

/** Something in a log that should not be there; what it was stays out of the message. */
export interface Leak {
  line: number
  what: string
}

const RULES: Array<{ what: string; pattern: RegExp; real?: (found: string) => boolean }> = [
  { what: 'a mail address', pattern: /[\w.%+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/g },
  // 32 random bytes in base64url: links, sessions, keys. Hashes of them too: they are in the database, and that is enough.
  {
    what: 'a secret of a link, a session or a key',
    pattern: /(?<![\w-])[\w-]{43}(?![\w-])/g,
    real: (found) => /[A-Z]/.test(found) && /\d/.test(found),
  },
  { what: 'the words of a cookie', pattern: /lb_session|set-cookie|authorization:/gi },
  { what: 'a number that can be a BSN', pattern: /(?<![\w.-])\d{9}(?![\w-]|\.\d)/g, real: isCitizenNumber },
  { what: 'a phone number', pattern: /(?<![\w.,+/-])(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?![\w-]|\.\d)/g },
  { what: 'an account number', pattern: /(?<![\w-])[A-Z]{2}\d{2}[A-Z0-9]{11,30}(?![\w-])/g, real: isAccountNumber },
  { what: 'a password in an address', pattern: /\b\w+:\/\/[^\s/:@"]+:[^\s/@"]+@/g },
]

/** Everything in a log that tells who somebody is, what they wrote, or how to get in. @param told names and texts that were typed in */
export function leaksIn(log: string, told: readonly string[]): Leak[] {
  return log.split('\n').flatMap((text, index) => {
    const found = RULES.filter(({ pattern, real = () => true }) => [...text.matchAll(pattern)].some(([match]) => real(match)))
    const words = told.filter((one) => text.includes(one) || text.includes(JSON.stringify(one).slice(1, -1)))
    return [...found.map(({ what }) => what), ...words.map(() => 'a name or a text that somebody typed')].map((what) => ({
      line: index + 1,
      what,
    }))
  })
}

/** The names and texts that tests type in and give to people: every text of some words in their source. */
export function toldIn(source: string): string[] {
  const found = [...source.matchAll(/'([^'\n]{12,})'|`([^`\n$]{12,})`/g)].map((match) => match[1] ?? match[2] ?? '')
  return [...new Set(found.filter((text) => /^\S+( \S+)+/.test(text) && /^[\p{Lu}]/u.test(text)))]
}
