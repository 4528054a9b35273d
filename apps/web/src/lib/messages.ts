import { type Messages, setupI18n } from '@lingui/core'
import { language, locale } from './language.ts'
import { onFirstUse } from './on-first-use.ts'

/** A catalogue as it is written: texts in ICU MessageFormat, in groups. */
type Tree = { readonly [key: string]: string | readonly string[] | Tree }

/** The same catalogue in another language: every text there, none more. */
export type Translation<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Translation<T[K]> }

/** What a screen uses: a text, or a function when the text has places to fill in. */
export type Texts<T> = T extends string
  ? T extends `${string}{${string}`
    ? (values: Values<T>) => string
    : string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Texts<T[K]> }

/** A plain place is named exactly; inside plurals and choices only what they turn on, the rest is left to the test of the catalogues. */
type Values<T extends string> = T extends `${string}, ${'plural' | 'select'},${string}`
  ? Readonly<Record<string, string | number>>
  : Readonly<Record<Places<T>, string | number>>

type Places<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never

const i18n = setupI18n()
i18n.load(language, {})
i18n.activate(language, locale)

/**
 * The texts of one part of the app in the language of this page. `name` is unique in the app; below it a message is known
 * as `name.group.key`. In a build the messages are compiled beforehand (vite.config.ts), elsewhere when they are used.
 */
export function catalogue<const T extends Tree>(name: string, languages: { nl: T; en: Translation<NoInfer<T>> }): Texts<T> {
  const messages: Messages = {}
  const texts = build(languages[language], name, messages)
  i18n.load(language, messages)
  // Proven by `build`, which walks the tree as the type does.
  return texts as Texts<T>
}

/** What a word from the server is called, when the catalogue knows it. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}

const inList = onFirstUse(() => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** 'Huizen, Weesp en Laren' */
export const listOf = (parts: readonly string[]): string => inList().format(parts)

/** Compiled messages are lists with lists in them; a list of texts holds only texts. */
const hasPlaces = (leaf: unknown): boolean =>
  typeof leaf === 'string' ? leaf.includes('{') : Array.isArray(leaf) && leaf.some((part) => typeof part !== 'string')

/** Texts without places are used as they are; the others become functions and are kept for the formatter. */
function build(leaf: unknown, id: string, messages: Messages): unknown {
  if (hasPlaces(leaf)) {
    messages[id] = leaf as Messages[string]
    return (values: Record<string, string | number>) => i18n._(id, values)
  }
  if (typeof leaf === 'string' || Array.isArray(leaf)) return leaf
  return Object.fromEntries(Object.entries(leaf as Tree).map(([key, inner]) => [key, build(inner, `${id}.${key}`, messages)]))
}
