import { expect, test } from 'vitest'
import { spreadsheet } from './spreadsheet.ts'

test('quotes what would break a line, and keeps a spreadsheet from reading a formula', () => {
  expect(
    spreadsheet([
      ['a', 'b'],
      ['ja; "nee"', 3],
      ['=1+1', null],
      ['-1', -1],
    ]),
  ).toBe('\ufeffa;b\r\n"ja; ""nee""";3\r\n\'=1+1;\r\n\'-1;-1\r\n')
})
