import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readList } from './list.ts'
import { type Known, previewList } from './preview.ts'

const HERE = 'tafel-id'
const known: Known = {
  organisations: [
    { id: 'versa', name: 'Versa Welzijn', key: 'versa-welzijn' },
    { id: 'school', name: 'Basisschool De Proef', key: 'basisschool-de-proef' },
  ],
  overleggen: [
    { id: HERE, name: 'Casuïstiektafel', key: 'casuistiektafel' },
    { id: 'inter', name: 'Intervisie Noord', key: 'intervisie-noord' },
  ],
  people: new Map([
    ['lid@netwerk.example', new Set([HERE])],
    ['elders@netwerk.example', new Set<string>()],
  ]),
  invited: new Set(['gevraagd@netwerk.example']),
}
const look = (text: string) => previewList(readList(text), HERE, known)

describe('a pasted list', () => {
  it('comes from a spreadsheet, with tabs and a line of heads in any order', () => {
    const [one, two] = look(
      'E-mailadres\tNaam\tFunctie\tOrganisatie\tOverleggen\n' +
        'Een@Netwerk.example\tLeerkracht 1\tLeerkracht\tbasisschool de proef\tIntervisie Noord\r\n' +
        'twee@netwerk.example\tMaatje 2\t\tVersa  welzijn\t',
    )
    expect(one).toMatchObject({ line: 2, problems: [], note: null })
    expect(one?.invitee).toEqual({
      name: 'Leerkracht 1',
      email: 'een@netwerk.example',
      functie: 'Leerkracht',
      organisationId: 'school',
      alsoOverlegIds: ['inter'],
    })
    expect(two).toMatchObject({ line: 3, problems: [], invitee: { organisationId: 'versa', alsoOverlegIds: [] } })
  })

  it.each([
    ['semicolons', 'Leerkracht 1;een@netwerk.example;Versa Welzijn;Leerkracht;casuistiektafel/Intervisie Noord'],
    ['commas and quotes', '"Leerkracht 1",een@netwerk.example,Versa Welzijn,Leerkracht,"Casuïstiektafel|Intervisie Noord"'],
  ])('goes without heads too: %s', (_how, text) => {
    expect(look(text)[0]?.invitee).toMatchObject({ name: 'Leerkracht 1', organisationId: 'versa', alsoOverlegIds: ['inter'] })
  })

  it('says for each line what has to be mended, and sends none of those', () => {
    const lines = look(
      [
        'naam;mail;organisatie;functie;overleg',
        'A;geen-adres;;;',
        '',
        'Leerkracht 1;een@netwerk.example;Onbekend BV;;',
        'Leerkracht 2;twee@netwerk.example;;;Geheim overleg',
        'Leerkracht 3;twee@netwerk.example;;;',
      ].join('\n'),
    )
    expect(lines.map(({ line, problems, invitee }) => ({ line, problems, invitee }))).toEqual([
      {
        line: 2,
        problems: ['Vul een naam in van ten minste 2 letters.', 'Vul een volledig mailadres in, zoals naam@organisatie.nl.'],
        invitee: null,
      },
      { line: 4, problems: ['De organisatie ‘Onbekend BV’ kennen we niet.'], invitee: null },
      { line: 5, problems: ['Het overleg ‘Geheim overleg’ kennen we niet, of je kunt er niet voor uitnodigen.'], invitee: null },
      { line: 6, problems: ['Dit mailadres staat ook op regel 5.'], invitee: null },
    ])
  })

  it('says what happens to who is known', () => {
    const notes = look(
      'Lid;lid@netwerk.example\nElders;elders@netwerk.example\nGevraagd;gevraagd@netwerk.example\nNieuw;nieuw@netwerk.example',
    )
    expect(notes.map((one) => one.note)).toEqual([
      'Doet al mee in dit overleg. Er verandert niets.',
      'Doet al mee in het netwerk, en wordt meteen lid.',
      'Is al uitgenodigd, en krijgt een nieuwe mail. De oude link werkt dan niet meer.',
      null,
    ])
  })

  it('never stumbles, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', '"', '\t', ';', '\n', '\r\n'), (text, more) => {
        for (const line of look(text + more + text)) expect(line.problems.length > 0).toBe(line.invitee === null)
      }),
    )
  }, 60_000)
})
