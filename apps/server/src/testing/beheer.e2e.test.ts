import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gooiEnVechtstreek } from '@lerende/content'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_ADDRESS } from '../first-network.ts'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let beheerder: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  beheerder = await visit(browser, demo.address, DESK)
  await signIn(beheerder, FIRST_ADDRESS)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

/** Usable as it stands, on a phone and at a desk, in light and dark. */
async function expectSound(page: Page): Promise<void> {
  for (const [size, colorScheme] of [
    [PHONE, 'dark'],
    [DESK, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    expect(await tooWide(page)).toBe(false)
    expect(await violations(page)).toEqual([])
  }
}

/** The files of the pack as they are, but with another version and one lesson worded anew. */
function nextPack() {
  return readdirSync(gooiEnVechtstreek)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(join(gooiEnVechtstreek, name), 'utf8')
      return {
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(name === 'pack.json' ? text.replace(/"versie": "[^"]+"/, '"versie": "9.0.0"') : text),
      }
    })
}

test('an organisation comes in and gets another name', async () => {
  const { page } = beheerder
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Organisaties' }).click()
  await page.getByRole('textbox', { name: 'Naam' }).fill('School De Kameleon')
  await page.getByLabel('Wat voor organisatie?').fill('onderwijs')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByRole('button', { name: 'Geef een andere naam: School De Kameleon' }).click()
  await page.getByRole('textbox', { name: 'Naam' }).first().fill('School De Wissel')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  const list = page.getByRole('list', { name: 'Organisaties in het netwerk' })
  await list.getByText('School De Wissel').waitFor()
  await expectSound(page)
  await page.getByLabel('Zoek een organisatie').fill('wíssel')
  await page.getByText('1 organisatie', { exact: true }).waitFor()
  await page.waitForURL(/zoek=/)
  await page.reload()
  await page.getByRole('button', { name: 'Doet niet meer mee: School De Wissel' }).click()
  await page.getByRole('button', { name: 'Ja, doet niet meer mee' }).click()
  await page.getByText('Niets gevonden').waitFor()
  await page.getByRole('link', { name: 'Doen niet meer mee' }).click()
  await expectSound(page)
  await page.getByRole('button', { name: 'Doet weer mee: School De Wissel' }).click()
  await page.getByRole('link', { name: 'Doen mee', exact: true }).click()
  await list.getByText('School De Wissel').waitFor()
})

test('the network gets another name, which stands everywhere at once', async () => {
  const { page } = beheerder
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Het netwerk' }).click()
  await page.getByText('5 mensen of meer').waitFor()
  await page.getByLabel('Naam van het netwerk').fill('J')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Geef het netwerk een naam van ten minste 2 letters.').first().waitFor()
  await page.getByLabel('Naam van het netwerk').fill('Lerend netwerk aan de Vecht')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Bewaard. De nieuwe naam geldt meteen overal.').waitFor()
  await page.reload()
  expect(await page.getByLabel('Naam van het netwerk').inputValue()).toBe('Lerend netwerk aan de Vecht')
  await expectSound(page)
})

test('a pack with a mistake says what is wrong; a good one shows what changes before it does', async () => {
  const { page } = beheerder
  await page.goto('/beheer/inhoud')
  const [first] = nextPack()
  await page.getByLabel('Kies de bestanden van het pakket').setInputFiles(first ? [first] : [])
  await page.getByText('dit bestand ontbreekt').first().waitFor()
  await expectSound(page)
  await page.getByLabel('Kies de bestanden van het pakket').setInputFiles(nextPack())
  await page.getByText('9.0.0').first().waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Neem deze versie in gebruik' }).click()
  await page.getByText('Versie 9.0.0 is in gebruik.').waitFor()
})

test('queue, timers and events show what is there, page by page, with the filters in the address', async () => {
  const { page } = beheerder
  await page.goto('/beheer/mail')
  await page.getByRole('link', { name: /Verstuurd/ }).click()
  await page.getByRole('table').waitFor()
  expect(await page.getByRole('table').textContent()).not.toContain('@')
  await expectSound(page)

  await page.goto('/beheer/timers')
  await page.getByRole('table').waitFor()
  await expectSound(page)

  await page.goto('/beheer/gebeurtenissen')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.waitForURL(/na=/)
  await page.reload()
  await page.getByRole('button', { name: 'Naar het begin' }).waitFor()
  await page.getByLabel('Soort').selectOption({ label: 'cycles: RoundPhaseEntered' })
  await page.waitForURL(/soort=/)
  await page.reload()
  await page.getByRole('table').getByText('cycles: RoundPhaseEntered').first().waitFor()
  expect(await page.getByLabel('Soort').inputValue()).toContain('round-phase-entered')
  await expectSound(page)
})

test('open data comes as a file, and somebody else can become beheerder', async () => {
  const { page } = beheerder
  await page.goto('/beheer/open-gegevens')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Overleggen: voor een rekenblad (CSV)' }).click(),
  ])
  expect(readFileSync(await file.path(), 'utf8')).toContain('naam;niveau;ritme;minuten')
  await expectSound(page)

  await page.goto('/beheer/mensen')
  await page.getByText(/^\d+ mensen$/).waitFor()
  // After somebody halfway, as the next page of a longer list begins.
  await page.goto('/beheer/mensen?na=j~0')
  await page.getByRole('list', { name: 'Mensen in het netwerk' }).waitFor()
  await page.getByRole('button', { name: 'Naar het begin' }).click()
  await page.getByLabel('Zoek op naam, functie, organisatie of mailadres').fill('COÖRDINATOR')
  await page.waitForURL(/zoek=/)
  await expectSound(page)
  const make = page.getByRole('button', { name: /^Maak beheerder: / }).first()
  const name = (await make.getAttribute('aria-label')) ?? ''
  await make.click()
  await page.getByRole('button', { name: 'Ja, maak beheerder' }).click()
  await page.getByRole('button', { name: name.replace('Maak beheerder', 'Geen beheerder meer') }).waitFor()
  expect(beheerder.complaints).toEqual([])
})
