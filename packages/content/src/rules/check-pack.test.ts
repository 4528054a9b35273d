import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Case, change, ownFiles, problemsAfter, problemsOf, REMOVE, TERUG, TWEE } from '../testing/broken-pack.ts'
import type { FileContent } from './parse.ts'
import { FILES } from './parts.ts'

const brokenShapes: Case[] = [
  [
    'lessen.json',
    ['les-001', 'aard'],
    'werkt-god',
    'les-001',
    "aard: 'werkt-god' kan hier niet; het mag zijn: werkt-goed, kan-beter, randvoorwaarde, uitdaging",
  ],
  [
    'lessen.json',
    ['les-001', 'kennisbron'],
    'gevoel',
    'les-001',
    "kennisbron: 'gevoel' kan hier niet; het mag zijn: praktijk, wetenschap, ervaring",
  ],
  [
    'lessen.json',
    ['les-001', 'relatie'],
    'buren',
    'les-001',
    "relatie: 'buren' kan hier niet; het mag zijn: gezin, leerling, binnen-school, buiten-school, tussen-organisaties, eigen-organisatie",
  ],
  ['lessen.json', ['les-001', 'stroom'], 'geen', 'les-001', "stroom: 'geen' kan hier niet; het mag zijn: instroom, doorstroom, uitstroom"],
  ['lessen.json', ['les-001', 'niveau'], 'regio', 'les-001', "niveau: 'regio' kan hier niet; het mag zijn: bestuur, beleid, uitvoering"],
  ['lessen.json', ['les-001', 'tekst'], REMOVE, 'les-001', 'tekst: ontbreekt'],
  ['lessen.json', ['les-001', 'tekst'], ' Begin klein. ', 'les-001', 'tekst: is leeg, of begint of eindigt met een spatie'],
  ['lessen.json', ['les-001', 'txt'], 'x', 'les-001', "'txt' is een veld dat we niet kennen"],
  ['lessen.json', ['les-001', 'rodeLijnen'], [], 'les-001', 'rodeLijnen: heeft er minstens 1 nodig'],
  ['lessen.json', ['les-001', 'sleutel'], 'les-002', 'les-002', 'deze sleutel komt twee keer voor'],
  ['lessen.json', ['les-001', 'sleutel'], REMOVE, 'nummer 1', 'sleutel: ontbreekt'],
  ['lessen.json', ['les-001', 'sleutel'], 'Les 1', 'Les 1', 'sleutel: mag alleen kleine letters, cijfers en streepjes hebben'],
  [
    'niveaus.json',
    ['niveaus', 'beleid', 'sleutel'],
    'midden',
    'midden',
    "sleutel: 'midden' kan hier niet; het mag zijn: bestuur, beleid, uitvoering",
  ],
  ['niveaus.json', ['niveaus', 'beleid'], REMOVE, 'beleid', 'dit niveau ontbreekt'],
  ['niveaus.json', ['vragen'], [], 'vragen', 'is een veld dat we niet kennen'],
  ['niveaus.json', ['eigenaarschapsvragen'], REMOVE, 'eigenaarschapsvragen', 'ontbreekt'],
  ['bevindingen.json', ['aanbevelingen'], {}, 'aanbevelingen', 'moet een lijst zijn'],
  ['bevindingen.json', ['bevindingen', 'bev-24', 'aantal', 'genoemd'], 28, 'bev-24', 'aantal: 28 van de 27 kan niet'],
  [
    'grondhouding.json',
    ['uitgangspunten', 1, 'sleutel'],
    'oprechte-interesse',
    'oprechte-interesse',
    'deze sleutel is van meer dan één uitgangspunt',
  ],
  [
    'grondhouding.json',
    ['vertalingen', 'samenwerking', 'gedragingen', 0, 'sleutel'],
    'goed-genoeg',
    'goed-genoeg',
    'deze sleutel is van meer dan één gedraging',
  ],
  [
    'leertrajecten.json',
    ['systemische-analyse-aanmelding', 'deelprojecten', 1, 'sleutel'],
    'poh-jeugd',
    'poh-jeugd',
    "deze sleutel is van meer dan één deelproject van 'systemische-analyse-aanmelding'",
  ],
  [
    'metingen.json',
    ['brug-ouders-geholpen', 'waarde'],
    'veel',
    'brug-ouders-geholpen',
    'waarde: moet een getal zijn, of twee getallen zoals 20-50',
  ],
  [
    'metingen.json',
    ['brug-ouders-geholpen', 'waarde'],
    true,
    'brug-ouders-geholpen',
    'waarde: moet een getal zijn, of twee getallen zoals 20-50',
  ],
  ['metingen.json', ['brug-ouders-geholpen', 'waarde'], '50-20', 'brug-ouders-geholpen', 'waarde: 50-20 loopt van hoog naar laag'],
  ['metingen.json', ['alliantie-sterk', 'waarde'], 170, 'alliantie-sterk', 'waarde: 170 is meer dan 100 procent'],
  ['metingen.json', ['brug-respons', 'respons'], 22, 'brug-respons', 'respons: 22 is meer dan de populatie van 21'],
  [
    'werkvormen.json',
    ['korte-sprint', 'stappen', 0, 'minuten'],
    30,
    'korte-sprint',
    'duur_minuten: is 60, maar de stappen duren samen 80 minuten',
  ],
  ['werkvormen.json', ['korte-sprint', 'stappen', 0, 'minuten'], '10', 'korte-sprint', 'stappen.0.minuten: moet een getal zijn'],
  ['werkvormen.json', ['thema-onderzoeken', 'groep'], { min: 5, max: 4 }, 'thema-onderzoeken', 'groep: min is groter dan max'],
  [
    'werkvormen.json',
    ['korte-sprint', 'groep'],
    { min: 2, max: 4 },
    'korte-sprint',
    'groep_geschat: hoort er te staan als groep is ingevuld, en anders niet',
  ],
  ['bronnen.json', ['giz', 'url'], 'http://nji.nl', 'giz', 'url: moet een webadres zijn dat met https:// begint'],
  ['bronnen.json', ['giz', 'jaar'], 20255, 'giz', 'jaar: mag hoogstens 2100 zijn'],
  ['pack.json', ['versie'], '1', 'gooi-en-vechtstreek', 'versie: moet drie getallen met punten zijn, zoals 1.2.0'],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 1, 'vragen', 0, 'soort'],
    'schuif',
    'schaal-oprechte-interesse',
    "soort: 'schuif' kan hier niet; het mag zijn: schaal, meerkeuze, open, getal, percentage",
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 1, 'vragen', 0, 'schaal', 'min'],
    5,
    `${TWEE}/schaal-oprechte-interesse`,
    'schaal: min (5) moet kleiner zijn dan max (5)',
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 3, 'vragen', 0, 'sleutel'],
    'nodig',
    `${TWEE}/nodig`,
    'deze vraag komt twee keer voor in de lijst',
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 0, 'vragen', 'relatie', 'opties', 0, 'sleutel'],
    'buren',
    `${TWEE}/relatie`,
    "opties: 'buren' past niet bij veld 'relatie'; het mag zijn: gezin, leerling, binnen-school, buiten-school, tussen-organisaties, eigen-organisatie",
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 0, 'vragen', 'relatie', 'opties', 0, 'sleutel'],
    'leerling',
    `${TWEE}/relatie`,
    "opties: 'leerling' komt twee keer voor",
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 0, 'vragen', 'relatie', 'opties'],
    null,
    `${TWEE}/relatie`,
    'opties: geef de opties zelf, of zeg met opties_uit waar ze staan (een van de twee)',
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 2, 'vragen', 'gedraging', 'veld'],
    REMOVE,
    `${TWEE}/gedraging`,
    "opties_uit: grondhouding.json hoort bij veld 'gedraging', en andersom",
  ],
  [
    'vragenlijsten.json',
    [TERUG, 'onderdelen', 0, 'vragen', 'tempo', 'veld'],
    'stroom',
    `${TERUG}/tempo`,
    "opties: 'te-langzaam' past niet bij veld 'stroom'; het mag zijn: instroom, doorstroom, uitstroom, geen",
  ],
  [
    'organisaties.json',
    ['youke', 'omschrijving'],
    'Mail naar info@youke.example.',
    'youke',
    'omschrijving: dit lijkt op een mailadres; haal het weg',
  ],
  [
    'organisaties.json',
    ['youke', 'omschrijving'],
    'Bel 06-12345678.',
    'youke',
    'omschrijving: dit lijkt op een telefoonnummer; haal het weg',
  ],
  [
    'organisaties.json',
    ['youke', 'omschrijving'],
    'Nummer 111222333.',
    'youke',
    'omschrijving: dit lijkt op een burgerservicenummer; haal het weg',
  ],
]

test('our own pack has no problems', () => {
  expect(problemsOf(ownFiles())).toEqual([])
})

test.each(brokenShapes)('a mistake in an item is found: %s %j → %j', (file, path, value, key, reason) => {
  expect(problemsAfter(file, path, value)).toContainEqual({ file, key, reason })
})

test('a field of a reflection is filled by one question only', () => {
  const vraag = [TWEE, 'onderdelen', 2, 'vragen', 'kennisbron']
  const files = ownFiles()
  change(files, 'vragenlijsten.json', [...vraag, 'veld'], 'niveau')
  change(
    files,
    'vragenlijsten.json',
    [...vraag, 'opties'],
    [
      { sleutel: 'beleid', tekst: 'Beleid' },
      { sleutel: 'bestuur', tekst: 'Bestuur' },
    ],
  )
  expect(problemsOf(files)).toEqual([
    {
      file: 'vragenlijsten.json',
      key: `${TWEE}/nodig-van-wie`,
      reason: "veld: 'niveau' wordt al door een andere vraag gevuld",
    },
  ])
})

test('all problems come at once, and one mistake does not raise others', () => {
  const files = ownFiles()
  change(files, 'lessen.json', ['les-003', 'aard'], 'x')
  change(files, 'lessen.json', ['les-004', 'traject'], 'y')
  change(files, 'organisaties.json', ['youke', 'soort'], 'z')
  expect(problemsOf(files).map(({ file, key }) => `${file} ${key}`)).toEqual([
    'organisaties.json youke', // and not every lesson that names youke
    'lessen.json les-003',
    'lessen.json les-004',
  ])
})

test('a file that is missing or unreadable is one problem', () => {
  const files: Map<string, FileContent> = ownFiles()
  files.delete('rode-lijnen.json')
  files.set('grondhouding.json', { broken: 'dit is geen geldige JSON' })
  expect(problemsOf(files)).toEqual([
    { file: 'grondhouding.json', key: '(bestand)', reason: 'dit is geen geldige JSON' },
    { file: 'rode-lijnen.json', key: '(bestand)', reason: 'dit bestand ontbreekt' },
  ])
})

test('whatever stands in the place of a file, the check answers with problems and does not fall over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.jsonValue(), (file, json) => {
      const files = ownFiles()
      files.set(file, { json })
      const problems = problemsOf(files)
      expect(problems.every((problem) => problem.reason.length > 0)).toBe(true)
      // A list of nothing is a right file for some kinds.
      expect(problems.length > 0 || (Array.isArray(json) && json.length === 0)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
