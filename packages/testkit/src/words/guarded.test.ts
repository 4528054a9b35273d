import { gooiEnVechtstreek, readPack } from '@lerende/content'
import { guardText } from '@lerende/guard'
import { expect, test } from 'vitest'

const pack = await readPack(gooiEnVechtstreek)

/** Every text in a thing, with the keys that lead to it. */
function textsIn(thing: unknown, path = ''): Array<[path: string, text: string]> {
  if (typeof thing === 'string') return [[path, thing]]
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([key, value]) => textsIn(value, `${path}/${key}`))
}

const seen = (texts: Array<[string, string]>) =>
  texts.flatMap(([path, text]) => {
    const { blocked, marked } = guardText(text)
    return [...blocked, ...marked].map(({ kind, start, end }) => `${path}: ${kind} ‘${text.slice(start, end)}’`)
  })

test('nothing in the content pack is taken for a person, or for something of one', () => {
  const texts = textsIn(pack)
  expect(Object.keys(pack.items.les).length).toBe(145)
  expect(texts.length).toBeGreaterThan(5000)
  expect(seen(texts)).toEqual([])
})

test('nor are its organisations, functions and niveaus, wherever in a sentence they stand', () => {
  const names = [
    ...Object.values(pack.items.organisatie).map((one) => one.naam),
    ...Object.values(pack.items.functie).map((one) => one.naam),
    ...Object.values(pack.items.leertraject).map((one) => one.titel),
    ...[
      'Huizen',
      'Laren',
      'Hilversum',
      'Weesp',
      'Blaricum',
      'Eemnes',
      'Gooise Meren',
      'Wijdemeren',
      'Bussum',
      'Naarden',
      'Muiden',
      'GIZ',
      'Elan',
      'Versa',
    ],
  ]
  expect(names.length).toBeGreaterThan(70)
  const around = (name: string) => [
    name,
    `${name} was er ook bij.`,
    `Wij spraken met ${name} over de wachttijd.`,
    `De moeder kreeg via ${name} hulp, en dat hielp.`,
    `De leerlingen van ${name} doen mee.`,
    `Volgens ${name} kan het sneller.`,
    `Dit is iets voor ${name}: ${name} weet hoe het moet.`,
  ]
  expect(seen(names.flatMap((name) => around(name).map((text) => [text, text] as [string, string])))).toEqual([])
})
