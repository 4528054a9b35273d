import type { Span } from '../span.ts'
import { isCitizenNumber } from './bsn.ts'

const ONES = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TEENS = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** What is said for which digits: one by one, or two at a time. */
const SAID = new Map<string, string>([
  ...ONES.map((word, digit): [string, string] => [word, String(digit)]),
  ...TEENS.map((word, i): [string, string] => [word, String(10 + i)]),
  ...TENS.map((word, i): [string, string] => [word, String(20 + i * 10)]),
  ...TENS.flatMap((ten, i) => ONES.slice(1).map((one, j): [string, string] => [`${one}en${ten}`, String(21 + i * 10 + j)])),
  ['één', '1'],
  ['zeuven', '7'],
])
const WORD =
  '(?:nul|één|een|twee|drie|vier|vijf|zes|zeven|zeuven|acht|negen|tien|elf|twaalf|[a-zë]{3,5}tien|[a-zë]{3,7}[eë]n[a-z]{2,5}tig|[a-z]{3,5}tig)'
const RUN = new RegExp(
  String.raw`(?<![\p{L}\d])${WORD}(?:(?: ?[,.-] ?|\.{2,3} ?| |, en | en )(?:${WORD}|\d{1,8})(?![\p{L}\d])){3,11}`,
  'giu',
)

/** Looked for first, because it costs little. */
const BEGINS =
  /(?:nul|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig)[ ,.-]{1,5}(?:nul|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|\p{L}+tien|\p{L}+tig|elf|twaalf|\d)/iu

/** Numbers said out loud: "nul zes, een twee …". */
export function spokenNumbers(text: string): { phones: Span[]; citizens: Span[] } {
  const phones: Span[] = []
  const citizens: Span[] = []
  if (!BEGINS.test(text)) return { phones, citizens }
  for (const match of text.matchAll(RUN)) {
    const words = match[0].toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    const digits = words.filter((word) => word !== 'en').map((word) => (/^\d+$/.test(word) ? word : SAID.get(word.replace('ë', 'e'))))
    if (digits.includes(undefined)) continue
    const number = digits.join('')
    const span = { start: match.index, end: match.index + match[0].length }
    if (/^(?:0[1-9]\d{7,9}|00?31\d{8,10})$/.test(number)) phones.push(span)
    else if (number.length === 9 && isCitizenNumber(number)) citizens.push(span)
  }
  return { phones, citizens }
}
