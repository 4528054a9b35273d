import { expect, test } from 'vitest'
import { texts } from './texts.ts'
import { treeOf } from './tree.ts'

const NL = `export const nl = {\n  title: 'Lessen',\n  found: '{n, plural, one {# les} other {# lessen}}',\n  kinds: { a: 'Een', b: 'Twee' },\n  act: { go: 'Ga', stop: 'Stop' },\n} as const\n`
const IN = 'apps/web/src/features/lessons/'

const problemsOf = (files: Record<string, string>) =>
  texts
    .run(treeOf({ [`${IN}texts.nl.ts`]: NL, [`${IN}texts.en.ts`]: '', ...files }))
    .problems.map(({ path, line, message }) =>
      [path.replace(IN, ''), line, message.split(' ')[0]].filter((part) => part !== undefined).join(' '),
    )

const screen = (body: string) => `import { texts } from './texts.ts'\n\nconst words = texts.act\n\n${body}\n`
const ALL = 'texts.title; texts.found({ n }); texts.kinds[kind]; words.go; words.stop'

test('is content when every text is asked for', () => {
  expect(problemsOf({ [`${IN}screen.tsx`]: screen(ALL) })).toEqual([])
})

test('finds what nobody asks for, also behind another name', () => {
  expect(problemsOf({ [`${IN}screen.tsx`]: screen('texts.found({ n }); texts.kinds; words.go') })).toEqual([
    'texts.nl.ts title',
    'texts.nl.ts act.stop',
  ])
})

test('finds texts that stand in the code', () => {
  const loose = [
    'const a = <p>Nog niets</p>',
    'const b = <Card title="Lessen" />',
    "const c = 'Probeer het zo nog eens.'",
    'const d = `Nog ${n} lessen`',
  ]
  expect(problemsOf({ [`${IN}screen.tsx`]: screen([ALL, ...loose].join('\n')) })).toEqual(
    [6, 7, 8, 9].map((line) => `screen.tsx ${line} is`),
  )
})

test('leaves class names, paths, keys and thrown faults of builders alone', () => {
  const fine = [
    'const a = <p className="lb-row lb-row--wide">{texts.title}</p>',
    "const b = { to: '/mijn-inbreng/$signalId', kind: 'knelpunt' }",
    'const c = `${day}T${time}`',
    '// Nog een zin in een opmerking.',
    'const d: Array<string> = []',
  ]
  expect(problemsOf({ [`${IN}screen.tsx`]: screen([ALL, ...fine].join('\n')) })).toEqual([])
})

test('wants English beside Dutch', () => {
  expect(problemsOf({ [`${IN}screen.tsx`]: screen(ALL), [`${IN}more.nl.ts`]: 'export const nl = {} as const\n' })).toEqual([
    'more.nl.ts has',
  ])
})
