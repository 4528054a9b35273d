import { describe, expect, test } from 'vitest'
import { treeOf } from './tree.ts'
import { wcag } from './wcag.ts'

const messages = (rows: string) =>
  wcag.run(treeOf({ 'docs/toegankelijkheid.md': rows, 'apps/a.test.ts': '' })).problems.map(({ message }) => message)
const about = (rows: string) => messages(rows).filter((message) => !message.startsWith('says nothing'))

describe('the accessibility statement', () => {
  test('says something about all 55 criteria', () => {
    expect(messages('| 1.1.1 | A | Beeld | n.v.t. | er is geen beeld |')).toHaveLength(54)
  })

  test('names what is there, or says that somebody looked', () => {
    expect(about('| 1.1.1 | A | Beeld | voldoet | `apps/a.test.ts` |\n| 2.3.1 | A | Flitsen | voldoet | gekeken: niets flitst |')).toEqual(
      [],
    )
    expect(about('| 1.1.1 | A | Beeld | voldoet | `apps/gone.test.ts` |')).toHaveLength(1)
    expect(about('| 1.1.1 | A | Beeld | voldoet | vast wel |')).toHaveLength(1)
  })

  test('has no other criteria or outcomes, and none twice', () => {
    expect(about('| 4.1.1 | A | Parsen | n.v.t. | bestaat niet meer |')).toHaveLength(1)
    expect(about('| 1.1.1 | A | Beeld | misschien | `apps/a.test.ts` |')).toHaveLength(1)
    expect(about('| 1.1.1 | A | Beeld | n.v.t. | geen |\n| 1.1.1 | A | Beeld | n.v.t. | geen |')).toHaveLength(1)
  })
})
