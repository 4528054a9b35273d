import { expect, test } from 'vitest'
import { type Case, problemsAfter, TERUG, TWEE } from '../testing/broken-pack.ts'

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

test.each(brokenReferences)('a broken reference is found: %s %j → %j', (file, path, value, key, reason) => {
  expect(problemsAfter(file, path, value)).toEqual([{ file, key, reason }])
})
