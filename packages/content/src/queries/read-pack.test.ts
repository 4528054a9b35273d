import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PackInvalid } from '../errors.ts'
import { optiesVan, vragenVan } from '../inputs.ts'
import { gooiEnVechtstreek, readPack } from './read-pack.ts'

async function copyOfOwnPack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lerende-pack-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(gooiEnVechtstreek, folder, { recursive: true })
  return folder
}

test('our own pack is valid and holds what it says', async () => {
  const { head, items } = await readPack(gooiEnVechtstreek)
  expect(head).toMatchObject({ sleutel: 'gooi-en-vechtstreek', regio: 'Gooi en Vechtstreek' })
  const count = Object.fromEntries(Object.entries(items).map(([kind, all]) => [kind, Object.keys(all).length]))
  expect(count).toMatchObject({ pack: 1, grondhouding: 1, niveau: 3, eigenaarschapsvragen: 1, onderzoek: 1 })
  const atLeast = {
    'rode-lijn': 12,
    leertraject: 14,
    organisatie: 43,
    functie: 25,
    les: 145,
    bevinding: 35,
    aanbeveling: 12,
    meting: 14,
    werkvorm: 28,
    vragenlijst: 5,
    bron: 12,
  }
  for (const [kind, least] of Object.entries(atLeast)) expect(count[kind], kind).toBeGreaterThanOrEqual(least)
  expect(items.grondhouding.grondhouding?.uitgangspunten).toHaveLength(4)
  expect(items.grondhouding.grondhouding?.vertalingen.map((one) => one.sleutel)).toEqual(['handelen', 'hulpinzet', 'samenwerking'])
  expect(Object.values(items.leertraject).filter((one) => one.soort === 'pilot')).toHaveLength(10)
})

test('the two short reflections are there, with one scale for every uitgangspunt and the fields that a reflection needs', async () => {
  const { items } = await readPack(gooiEnVechtstreek)
  const { grondhouding } = items.grondhouding
  const lijst = items.vragenlijst['grondhouding-in-twee-minuten']
  if (!grondhouding || !lijst || !items.vragenlijst['terugblik-ontmoeting']) throw new Error('missing')
  const vragen = vragenVan(lijst)
  const scales = vragen.filter((vraag) => vraag.soort === 'schaal').map((vraag) => vraag.uitgangspunten)
  expect(scales).toEqual(grondhouding.uitgangspunten.map((one) => [one.sleutel]))
  const fields = vragen.flatMap((vraag) => (vraag.soort === 'meerkeuze' && vraag.veld ? [vraag.veld] : []))
  expect(fields).toEqual(['relatie', 'stroom', 'gedraging', 'kennisbron', 'niveau'])
  const gedraging = vragen.find((vraag) => vraag.sleutel === 'gedraging')
  const relatie = vragen.find((vraag) => vraag.sleutel === 'relatie')
  const open = vragen.find((vraag) => vraag.soort === 'open')
  if (!gedraging || !relatie || !open) throw new Error('missing')
  expect(optiesVan(gedraging, grondhouding).map((optie) => optie.sleutel)).toContain('praten-met-niet-over')
  expect(optiesVan(gedraging, grondhouding)).toHaveLength(27)
  expect(optiesVan(relatie, grondhouding)).toEqual(relatie.opties)
  expect(optiesVan(open, grondhouding)).toEqual([])
})

test('a pack that is off is refused with a list that its editor can work through', async () => {
  const folder = await copyOfOwnPack()
  await writeFile(join(folder, 'functies.json'), '[{')
  await rm(join(folder, 'bronnen.json'))
  const refusal = await readPack(folder).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(PackInvalid)
  expect(refusal).toMatchObject({
    code: 'content.pack_invalid',
    status: 422,
    problems: [
      { file: 'functies.json', key: '(bestand)', reason: expect.stringContaining('dit is geen geldige JSON') },
      { file: 'bronnen.json', key: '(bestand)', reason: 'dit bestand ontbreekt, of we mogen het niet lezen' },
    ],
  })
  expect(String(refusal)).toContain('- bronnen.json, (bestand): dit bestand ontbreekt')
})
