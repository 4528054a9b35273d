import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('quotes what would break a line, and keeps a spreadsheet from reading a formula', () => {
  expect(
    csv([
      { a: 'ja; "nee"', b: 3 },
      { a: '=1+1', b: null },
    ]),
  ).toBe('\ufeffa;b\r\n"ja; ""nee""";3\r\n\'=1+1;\r\n')
})

test('nothing is a file without lines', () => {
  expect(csv([])).toBe('\ufeff\r\n')
})
