import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gooiEnVechtstreek } from '../queries/read-pack.ts'
import { checkPack } from './check-pack.ts'
import type { FileContent } from './parse.ts'
import { FILES } from './parts.ts'
import { isRecord, type PackProblem } from './problem.ts'

type Step = string | number
const REMOVE = Symbol('remove')

function ownFiles(): Map<string, { json: unknown }> {
  return new Map(FILES.map((file) => [file, { json: JSON.parse(readFileSync(join(gooiEnVechtstreek, file), 'utf8')) }]))
}

/** Goes down by field, by place in a list, or by the `sleutel` of an item in a list. */
function down(here: unknown, step: Step): unknown {
  if (Array.isArray(here)) return typeof step === 'number' ? here[step] : here.find((one) => one.sleutel === step)
  return isRecord(here) ? here[step] : undefined
}

function change(files: Map<string, { json: unknown }>, file: string, path: readonly Step[], value: unknown): void {
  const parent = path.slice(0, -1).reduce(down, files.get(file)?.json)
  const last = path.at(-1)
  if (last === undefined) throw new Error('a path has a last step')
  if (Array.isArray(parent)) {
    const index = typeof last === 'number' ? last : parent.findIndex((one) => one.sleutel === last)
    if (value === REMOVE) parent.splice(index, 1)
    else parent[index] = value
  } else if (isRecord(parent)) {
    if (value === REMOVE) delete parent[last]
    else parent[last] = value
  } else throw new Error(`${file} has no ${path.join('.')}`)
}

function problemsOf(files: ReadonlyMap<string, FileContent>): PackProblem[] {
  const result = checkPack(files)
  return 'problems' in result ? result.problems : []
}

function problemsAfter(file: string, path: readonly Step[], value: unknown): PackProblem[] {
  const files = ownFiles()
  change(files, file, path, value)
  return problemsOf(files)
}

/** What is changed, where, into what; and the key and reason that must come out (the file is that of the change). */
type Case = [file: string, path: Step[], value: unknown, key: string, reason: string]

const TWEE = 'grondhouding-in-twee-minuten'
const TERUG = 'terugblik-ontmoeting'

const brokenReferences: Case[] = [
  ['lessen.json', ['les-001', 'traject'], 'nergens', 'les-001', "traject: 'nergens' staat niet in leertrajecten.json"],
  [
    'lessen.json',
    ['les-001', 'deelproject'],
    'yuverta',
    'les-001',
    "deelproject: 'yuverta' hoort niet bij leertraject 'systemische-analyse-aanmelding'",
  ],
  [
    'lessen.json',
    ['les-001', 'uitgangspunten'],
    ['oprechte-intresse'],
    'les-001',
    "uitgangspunten: 'oprechte-intresse' staat niet in grondhouding.json",
  ],
  ['lessen.json', ['les-001', 'rodeLijnen'], ['contact'], 'les-001', "rodeLijnen: 'contact' staat niet in rode-lijnen.json"],
  [
    'lessen.json',
    ['les-001', 'organisaties'],
    ['gemeente-nergens'],
    'les-001',
    "organisaties: 'gemeente-nergens' staat niet in organisaties.json",
  ],
  [
    'lessen.json',
    ['les-017', 'uitgangspunten', 1],
    'oprechte-interesse',
    'les-017',
    "uitgangspunten: 'oprechte-interesse' staat er twee keer",
  ],
  [
    'grondhouding.json',
    ['vertalingen', 'handelen', 'gedragingen', 'goed-genoeg', 'uitgangspunten'],
    ['regie'],
    'goed-genoeg',
    "uitgangspunten: 'regie' staat niet in grondhouding.json",
  ],
  [
    'leertrajecten.json',
    ['complexe-scheidingen', 'organisaties'],
    ['tnoo'],
    'complexe-scheidingen',
    "organisaties: 'tnoo' staat niet in organisaties.json",
  ],
  [
    'leertrajecten.json',
    ['complexe-scheidingen', 'functies'],
    ['tovenaar'],
    'complexe-scheidingen',
    "functies: 'tovenaar' staat niet in functies.json",
  ],
  [
    'leertrajecten.json',
    ['ondersteuning-in-de-school', 'deelprojecten', 'yuverta', 'organisaties'],
    ['y'],
    'yuverta',
    "organisaties: 'y' staat niet in organisaties.json",
  ],
  [
    'bevindingen.json',
    ['bevindingen', 'bev-24', 'uitgangspunten'],
    ['samen'],
    'bev-24',
    "uitgangspunten: 'samen' staat niet in grondhouding.json",
  ],
  ['bevindingen.json', ['onderzoek', 'instrument'], 'meetlat', 'onderzoek', "instrument: 'meetlat' staat niet in bronnen.json"],
  [
    'werkvormen.json',
    ['korte-sprint', 'uitgangspunten'],
    ['snel'],
    'korte-sprint',
    "uitgangspunten: 'snel' staat niet in grondhouding.json",
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 3, 'vragen', 'nodig', 'uitgangspunten'],
    ['x'],
    `${TWEE}/nodig`,
    "uitgangspunten: 'x' staat niet in grondhouding.json",
  ],
  [
    'vragenlijsten.json',
    ['nulmeting-grondhouding', 'gebaseerd_op'],
    'meetlat',
    'nulmeting-grondhouding',
    "gebaseerd_op: 'meetlat' staat niet in bronnen.json",
  ],
  [
    'vragenlijsten.json',
    ['jeugdcoaches', 'afgenomen', 'scholen', 0],
    'Zweinstein',
    'jeugdcoaches',
    "afgenomen.scholen: 'Zweinstein' staat niet in organisaties.json",
  ],
  [
    'vragenlijsten.json',
    [TERUG, 'onderdelen', 2, 'vragen', 'terughoren-wat', 'toon_als', 'vraag'],
    'later',
    `${TERUG}/terughoren-wat`,
    "toon_als: vraag 'later' komt niet eerder in deze lijst voor",
  ],
  [
    'vragenlijsten.json',
    [TERUG, 'onderdelen', 2, 'vragen', 'terughoren-wat', 'toon_als', 'is'],
    'jazeker',
    `${TERUG}/terughoren-wat`,
    "toon_als: 'jazeker' is geen optie van vraag 'terughoren'",
  ],
  [
    'vragenlijsten.json',
    [TWEE, 'onderdelen', 2, 'vragen', 'gedraging', 'opties_uit'],
    'lessen.json',
    'gedraging',
    "opties_uit: 'lessen.json' kan hier niet; het mag zijn: grondhouding.json",
  ],
]

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

test.each(brokenReferences)('a broken reference is found: %s %j → %j', (file, path, value, key, reason) => {
  expect(problemsAfter(file, path, value)).toEqual([{ file, key, reason }])
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
