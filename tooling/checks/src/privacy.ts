import type { Check, Problem } from './check.ts'
import { lineAt } from './source.ts'
import type { Tree } from './tree.ts'

/** Generated, or a text by others that we may not change. */
const SKIPPED = new Set(['pnpm-lock.yaml', 'LICENSE'])
const BINARY = /\.(png|jpe?g|gif|ico|webp|avif|woff2?|pdf|zip|gz|db)$/

/**
 * Numbers and addresses that are nobody's, needed to prove that the privacy guard sees them. Written without spaces and signs.
 * Whoever adds one says here why it is nobody's.
 */
const NOBODYS = new Set([
  // counted up from one, or all the same: made up at sight
  '0612345678',
  '+31612345678',
  '0351234567',
  '0031612345678',
  '0881234567',
  // the citizen number that the government itself uses in examples
  '111222333',
  // the account number that the banks' own standard uses as an example
  'NL91ABNA0417164300',
  '0417164300',
  // and those of Germany, Belgium and Great Britain in the registry of that standard
  'DE89370400440532013000',
  '0532013000',
  'BE68539007547034',
  'GB82WEST12345698765432',
])
/** Names of hosts that RFC 2606 and RFC 6761 keep for examples, and the one that our Dutch texts show as an example to fill in. */
const EXAMPLE_HOST = /(^|\.)(example|invalid|localhost|test|example\.(org|com|net)|organisatie\.nl)$/

/** No personal data in the repository: not of clients, not of colleagues, not of whoever wrote it. */
export const privacy: Check = {
  name: 'privacy',
  atLeast: 400,
  run(tree) {
    const looked = tree.files.filter((path) => !SKIPPED.has(path) && !BINARY.test(path))
    return { looked: looked.length, problems: looked.flatMap((path) => personalData(tree, path)) }
  },
}

function personalData(tree: Tree, path: string): Problem[] {
  const text = tree.read(path)
  return rules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)]
      .filter((match) => rule.real(match[0]))
      // The value itself stays out of the output: it may be somebody's, and logs are kept.
      .map((match) => ({ path, line: lineAt(text, match.index), message: rule.message })),
  )
}

const rules: Array<{ pattern: RegExp; real(found: string): boolean; message: string }> = [
  {
    pattern: /(?<![\w.%+-])[\w.%+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/gi,
    real: (found) => !EXAMPLE_HOST.test(found.slice(found.indexOf('@') + 1).toLowerCase()),
    message: 'holds a mail address of a host that may exist. Let it end in .example.',
  },
  {
    pattern: /(?<![\w.,+/-]|[A-Z]{4} )(?:\+31|0031|0)(?:[ -]?\(0\))?[ -]?[1-9](?:[ -]?\d){8}(?![\w,/-]|\.\d)/g,
    // The strokes of a drawing are digits with a space after each; nobody writes a number so.
    real: (found) => (found.match(/[ -]/g) ?? []).length <= 6 && !NOBODYS.has(bare(found)),
    message: 'holds a Dutch phone number. Use 06-12345678, which is nobody’s.',
  },
  {
    pattern: /(?<![\w.,+/=-])\d{9}(?![\w,+/=-]|\.\d)/g,
    real: (found) => isCitizenNumber(found) && !NOBODYS.has(found),
    message: 'holds a number that can be a BSN. Use 111222333, or take one digit more or less.',
  },
  {
    pattern: /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g,
    real: (found) => isAccountNumber(bare(found)) && !NOBODYS.has(bare(found)),
    message: 'holds an account number (IBAN). Use NL91 ABNA 0417 1643 00, the example of the standard.',
  },
]

function bare(found: string): string {
  return found.replace(/\(0\)|[ -]/g, '')
}

/** The proof of eleven, as it goes for citizen numbers: the last digit counts negative. */
export function isCitizenNumber(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0 && /[1-9]/.test(digits)
}

/** ISO 13616: the country and check digits to the end, letters as 10 to 35, and the rest after dividing by 97 is 1. */
export function isAccountNumber(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false
  let rest = 0
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
