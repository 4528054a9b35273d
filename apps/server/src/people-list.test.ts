import { expect, test } from 'vitest'
import { HEADER, readPeopleList } from './people-list.ts'

test('reads a list as a spreadsheet saves it', () => {
  const text = `\uFEFF${HEADER}\r\nJeugdconsulent Huizen 1;Een@Huizen.example;jeugdconsulent;gemeente-huizen;;casus;begeleider\r\n\r\n`
  expect(readPeopleList(text)).toEqual({
    rows: [
      {
        line: 2,
        name: 'Jeugdconsulent Huizen 1',
        email: 'een@huizen.example',
        functie: 'jeugdconsulent',
        organisation: 'gemeente-huizen',
        role: 'lid',
        overleg: 'casus',
        roleInOverleg: 'begeleider',
      },
    ],
  })
})

test('says of every line what is not right', () => {
  const text = `${HEADER}\nA;geen adres;;;baas;;\n"Een; twee";x\nWel Goed;goed@huizen.example;;;;;voorzitter\n`
  expect(readPeopleList(text)).toEqual({
    problems: [
      expect.stringMatching(/^regel 2: Vul een naam in/),
      expect.stringMatching(/^regel 2: Vul een volledig mailadres in/),
      'regel 2: rol is beheerder of lid.',
      expect.stringMatching(/^regel 3: dit moeten 7 vakken zijn/),
      'regel 4: rol in overleg is coordinator, begeleider of lid.',
    ],
  })
})

test('asks for the first line', () => {
  expect(readPeopleList('naam,mail\n')).toEqual({ problems: [`regel 1: de eerste regel moet zijn: ${HEADER}`] })
})
