import type { MailItem, MailSection } from '@lerende/mail'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemHeight, lineOf, onOneScreen, type Part, SCREEN, type Told } from './one-screen.ts'

const HOME = 'https://netwerk.example/'

/** As high as it is drawn at most; see the test in a browser. */
function heightBefore(sections: readonly MailSection[]): number {
  let height = 150
  for (const section of sections) {
    height += 112
    if (section.intro) height += Math.ceil(section.intro.length / 34) * 25 + 12
    for (const item of section.items) {
      if (item.link?.label.startsWith('Lees ')) return height + itemHeight(item)
      height += itemHeight(item)
    }
    if (section.more?.label.startsWith('Lees verder')) return height + 37
    if (section.more) height += Math.ceil(section.more.label.length / 34) * 25 + 12
  }
  return height
}

/** Everything that a mail names, in its order. */
function namedIn(sections: readonly MailSection[]): string[] {
  return sections.flatMap(({ items, lines = [] }) => [
    ...items.map((item) => item.note ?? ''),
    ...lines.flatMap(({ url }) => (/#(\d+)$/.test(url) ? [url.slice(url.indexOf('#') + 1)] : [])),
  ])
}

const words = (max: number) =>
  fc.array(fc.stringMatching(/^[a-z]{1,18}$/), { minLength: 1, maxLength: max / 4 }).map((list) => list.join(' ').slice(0, max))

const told = fc.record({ title: words(300), text: words(3000), choices: fc.boolean() })
const parts = fc
  .array(fc.record({ told: fc.array(told, { minLength: 1, maxLength: 14 }), more: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((list): Part[] => {
    let n = 0
    return list.map((part, index) => ({
      title: `Deel ${index}`,
      ask: 'Bracht jij hier iets van in? Zeg of het antwoord helpt.',
      all: `${HOME}${index}`,
      ...(part.more ? { more: { label: 'Zit er iets van jou bij?', url: `${HOME}mijn` } } : {}),
      told: part.told.map(({ title, text, choices }): Told => {
        const mark = String(n++)
        const full: MailItem = { title, text, note: mark }
        if (choices) full.choices = [{ label: 'Ja', url: HOME }]
        return { full, line: { label: title, url: `${HOME}#${mark}` }, whole: { label: 'Lees het hele antwoord', url: HOME } }
      }),
    }))
  })

test('whatever there is to tell, one screen comes before the way to read on, and nothing is lost or told twice', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const sections = onOneScreen(given, HOME)
      const count = given.reduce((sum, part) => sum + part.told.length, 0)
      expect(sections.map(({ title }) => title)).toEqual(given.map(({ title }) => title))
      const full = sections.reduce((sum, section) => sum + section.items.length, 0)
      const readOn = sections.filter(({ more }) => more?.label.startsWith('Lees verder'))
      expect(full).toBeGreaterThan(0)
      expect(readOn).toHaveLength(full < count ? 1 : 0)
      expect(heightBefore(sections)).toBeLessThanOrEqual(SCREEN.height)
      if (full < count) expect(readOn[0]?.more?.label).toBe(`Lees verder: nog ${count - full}`)
      // More than twelve of a part are counted, with the way to all of them.
      const named = namedIn(sections)
      const order = named.map(Number)
      expect(order).toEqual([...new Set(order)].sort((one, other) => one - other))
      const counted = sections.flatMap(({ lines = [] }) => lines.flatMap(({ label }) => /^En nog (\d+)/.exec(label)?.[1] ?? []))
      expect(named.length + counted.reduce((sum, n) => sum + Number(n), 0)).toBe(count)
    }),
    { numRuns: 500 },
  )
})

test('what fits one screen is told whole, and asks what it asks once', () => {
  const answer = (n: number): Told => ({
    full: { label: 'Beantwoord, 3 februari', title: `Onderwerp ${n}`, text: 'Vanaf maart één aanspreekpunt.', choices: [] },
    line: { label: `Beantwoord: onderwerp ${n}`, url: `${HOME}${n}` },
  })
  const part = (count: number): Part => ({
    title: 'Wat er met de inbreng gebeurde',
    ask: 'Bracht jij hier iets van in?',
    told: Array.from({ length: count }, (_, n) => answer(n)),
    all: `${HOME}opvolging`,
    more: { label: 'Zit er iets van jou bij?', url: `${HOME}mijn-inbreng` },
  })
  const [few] = onOneScreen([part(2)], HOME)
  expect(few).toMatchObject({ intro: 'Bracht jij hier iets van in?', more: { label: 'Zit er iets van jou bij?' } })
  expect(few?.lines).toBeUndefined()
  const [many] = onOneScreen([part(12)], HOME)
  expect(many?.items.length).toBeGreaterThanOrEqual(2)
  expect(many?.more).toEqual({ label: `Lees verder: nog ${12 - (many?.items.length ?? 0)}`, url: `${HOME}opvolging` })
  expect(many?.lines?.at(-1)).toEqual({ label: 'Zit er iets van jou bij?', url: `${HOME}mijn-inbreng` })
})

test('a part that cannot begin on the screen leaves the way to read on with the one before it', () => {
  const long = 'Wij spreken af dat er per gezin één vast gezicht is. '.repeat(20)
  const first: Part = {
    title: 'Wat er met de inbreng gebeurde',
    told: [{ full: { text: long }, line: { label: 'x', url: HOME }, whole: { label: 'Lees het hele antwoord', url: `${HOME}oordeel` } }],
    all: `${HOME}opvolging`,
  }
  const second: Part = {
    title: 'Wat we je vragen',
    told: [{ full: { title: 'Kom je?' }, line: { label: 'Kom je?', url: `${HOME}o` } }],
    all: HOME,
  }
  const [became, asked] = onOneScreen([first, second], HOME)
  expect(became?.more).toEqual({ label: 'Lees verder: nog 1', url: HOME })
  expect(became?.items[0]).toMatchObject({ text: expect.stringMatching(/…$/), link: { url: `${HOME}oordeel` } })
  expect(asked).toEqual({ title: 'Wat we je vragen', items: [], lines: [{ label: 'Kom je?', url: `${HOME}o` }] })
})

test.each([
  [
    'Hoe was Regieteam?',
    'Eén minuut, tot maandag 2 maart. Heb je dat al gedaan? Dan is het goed.',
    'Hoe was Regieteam? (Eén minuut, tot maandag 2 maart)',
  ],
  ['Kom je naar Regieteam?', 'dinsdag 10 maart om 09:30', 'Kom je naar Regieteam? (dinsdag 10 maart om 09:30)'],
  [`Is het echt anders geworden: ${'woord '.repeat(14)}einde`, 'Eén klik is genoeg. Niemand ziet wie het was', null],
])('one line about “%s” ends where a sentence does', (title, note, line) => {
  expect(lineOf(title, note)).toBe(line ?? title)
})
