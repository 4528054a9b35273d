import { expect, test } from 'vitest'
import { english } from './english.ts'
import { treeOf } from './tree.ts'

const WORDS = 'apps/web/src/lib/server.en.json'
const ERRORS = `import { defineErrors } from '@lerende/kernel/errors'\nexport const { refuse } = defineErrors({\n  'dots.too_many': {\n    status: 422,\n    nl: 'Je hebt {n} stippen.',\n  },\n})\n`
const INPUTS = "const text = z.string().min(1, 'Schrijf op waarom.').max(max, `Houd het korter dan ${max} tekens.`)\n"
const GUARD = "const W = { bsn: { what: 'een BSN', advice: `Schrijf liever ‘${instead}’.` } }\n"

const problemsOf = (refusals: Record<string, string>, sentences: Record<string, string>) =>
  english
    .run(
      treeOf({
        'packages/dots/src/errors.ts': ERRORS,
        'packages/dots/src/inputs.ts': INPUTS,
        'packages/guard/src/rules/finding.ts': GUARD,
        [WORDS]: JSON.stringify({ refusals, sentences }),
      }),
    )
    .problems.map(({ path, line, message }) => `${path}:${line} ${message}`)

const SENTENCES = {
  'Schrijf op waarom.': 'Write down why.',
  'Houd het korter dan # tekens.': 'Keep it under # characters.',
  'een BSN': 'a number',
  'Schrijf liever ‘*’.': 'Rather write ‘*’.',
}

test('is content when all that the server says has English', () => {
  expect(problemsOf({ 'dots.too_many': 'You have {n} dots.' }, SENTENCES)).toEqual([])
})

test('finds a code and a sentence without English', () => {
  const { 'Schrijf op waarom.': _why, 'een BSN': _number, ...some } = SENTENCES
  expect(problemsOf({}, some)).toEqual([
    expect.stringMatching(/dots\/src\/errors\.ts:3 “dots\.too_many” has no English/),
    expect.stringMatching(/dots\/src\/inputs\.ts:1 “Schrijf op waarom\.” has no English/),
    expect.stringMatching(/finding\.ts:1 “een BSN” has no English/),
  ])
})

test('finds English that fills in something else', () => {
  expect(problemsOf({ 'dots.too_many': 'You have too many dots.' }, SENTENCES)).toEqual([expect.stringContaining('other places')])
})

test('finds English that nothing in the server says', () => {
  expect(problemsOf({ 'dots.too_many': 'You have {n} dots.', 'dots.gone': 'Gone.' }, { ...SENTENCES, 'Een oude zin.': 'Old.' })).toEqual([
    expect.stringContaining('“dots.gone” is said nowhere'),
    expect.stringContaining('“Een oude zin.” is said nowhere'),
  ])
})
