import type { Translator } from './english.ts'
import english from './server.en.json' with { type: 'json' }

// The Dutch stands with the server; which codes and sentences there are, the check `english` holds.
const refusals: Readonly<Record<string, string>> = english.refusals
/** By the Dutch sentence, in which a `#` stands for each number and a `*` for words in single quotes. */
const sentences: Readonly<Record<string, string>> = english.sentences

/** The English of what the server says. Fetched by a page in English only. */
export const inEnglish: Translator = {
  refusal(code, dutch, params) {
    const said = Object.hasOwn(refusals, code) ? refusals[code] : undefined
    if (said === undefined) return sentence(dutch)
    const given = new Map<string, unknown>(Object.entries(params ?? {}))
    return said.replace(/\{(\w+)\}/g, (place, name: string) => (given.has(name) ? sentence(String(given.get(name))) : place))
  },
  sentence,
}

function sentence(dutch: string): string {
  if (Object.hasOwn(sentences, dutch)) return sentences[dutch] ?? dutch
  return refilled(dutch, /\d+/g, '#') ?? refilled(dutch, /(?<=‘)[^’]*(?=’)/g, '*') ?? dutch
}

/** Looks a sentence up without its numbers or quoted words, and puts them back in the same order. */
function refilled(dutch: string, part: RegExp, mark: string): string | undefined {
  const parts = dutch.match(part) ?? []
  const key = dutch.replace(part, mark)
  if (parts.length === 0 || !Object.hasOwn(sentences, key)) return undefined
  return sentences[key]?.replaceAll(mark, () => parts.shift() ?? mark)
}
