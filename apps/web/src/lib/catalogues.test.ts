import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'

type Leaf = string | readonly string[]
type Tree = { readonly [key: string]: Leaf | Tree }

const found = {
  nl: import.meta.glob<Record<string, Tree>>('../**/*.nl.ts', { eager: true }),
  en: import.meta.glob<Record<string, Tree>>('../**/*.en.ts', { eager: true }),
}
const names = Object.keys(found.nl).map((path) => path.replace(/\.nl\.ts$/, ''))
const leavesOf = (language: 'nl' | 'en', name: string) => leaves(found[language][`${name}.${language}.ts`]?.[language] ?? {})

/** Words that are the same in both languages, or names. */
const SAME = /^[^a-zà-ÿ]*$|^\W*(\{[^}]*\}\W*)*$/

test('every catalogue has both languages', () => {
  expect(names.length).toBeGreaterThan(20)
  expect(Object.keys(found.en).map((path) => path.replace(/\.en\.ts$/, ''))).toEqual(names)
})

describe.each(names)('%s', (name) => {
  const dutch = leavesOf('nl', name)
  const english = leavesOf('en', name)

  test('says the same things in both languages', () => {
    expect([...english.keys()]).toEqual([...dutch.keys()])
  })

  test('fills in the same places', () => {
    for (const [key, text] of dutch) expect({ key, places: placesOf(english.get(key) ?? '') }).toEqual({ key, places: placesOf(text) })
  })

  test('writes apostrophes as a reader expects them', () => {
    for (const text of [...dutch.values(), ...english.values()]) expect(text).not.toMatch(/['"]/)
  })

  test('is translated', () => {
    const long = [...dutch].filter(([, text]) => text.split(' ').length > 3 && !SAME.test(text))
    expect(long.filter(([key, text]) => english.get(key) === text).map(([key]) => key)).toEqual([])
  })
})

function leaves(tree: Tree | Leaf, path = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[path, tree]])
  const inner = Object.entries(tree as Tree).map(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
  return new Map(inner.flatMap((part) => [...part]))
}

/** The names that a message is filled in with; throws when it is not a message. */
function placesOf(text: string): string[] {
  const named = (part: unknown): string[] => {
    if (!Array.isArray(part)) return []
    const [name, , options] = part
    return [String(name), ...Object.values(options ?? {}).flatMap((option) => (Array.isArray(option) ? option.flatMap(named) : []))]
  }
  return [...new Set(compileMessage(text).flatMap(named))].sort()
}
