import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_ADDRESS } from '../first-network.ts'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

const BROUGHT_IN = 'Ouders vertellen hun verhaal bij elke instelling opnieuw.'
const FUNCTIE = 'Jeugdconsulent voor de onderbouw'
const NEW_ADDRESS = 'ander-adres@netwerk.example'

let demo: Demo
let browser: Browser
let professional: Visitor
let beheerder: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  professional = await visit(browser, demo.address)
  beheerder = await visit(browser, demo.address, DESK)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

/** Usable as it stands, on a phone and at a desk. */
async function expectSound(page: Page): Promise<void> {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size)
    expect(await tooWide(page)).toBe(false)
    expect(await violations(page)).toEqual([])
  }
}

/** Opens the newest mail to an address, at its only button. */
async function pressInMail(page: Page, address: string, subject: string, button: string): Promise<void> {
  await page.goto(`/postvak?aan=${encodeURIComponent(address)}`)
  await page.getByRole('list', { name: 'Mail, nieuwste eerst' }).getByRole('link', { name: subject }).first().click()
  await page.frameLocator('iframe').getByRole('link', { name: button }).click()
}

test('a stranger reads what is kept and for how long', async () => {
  const { page, complaints } = await visit(browser, demo.address)
  await page.goto('/inloggen')
  await page.getByRole('link', { name: 'hoe we met je gegevens omgaan' }).click()
  await page.getByRole('heading', { name: 'Hoe we met gegevens omgaan' }).waitFor()
  await page.getByText('2 jaar na de ontmoeting').waitFor()
  await expectSound(page)
  expect(complaints).toEqual([])
})

test('a professional sees what is kept of them, and takes it along', async () => {
  await signIn(professional, demo.cast.professional)
  const { page } = professional
  await page.goto('/mijn-inbreng/nieuw')
  await page.getByLabel('Knelpunt').check()
  await page.getByLabel('Wat wil je inbrengen?').fill(BROUGHT_IN)
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()

  await page.goto('/instellingen')
  await page.getByRole('link', { name: /^Mijn gegevens: zien/ }).click()
  await page.getByRole('heading', { name: 'Mijn gegevens', exact: true }).waitFor()
  await page.getByText('Punten die je inbracht (1 regel)').click()
  await page.getByText(BROUGHT_IN).waitFor()
  await expectSound(page)

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Voor een ander programma (JSON)' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^mijn-gegevens-2027-01-1\d\.json$/)
  const { parts }: { parts: Array<{ key: string; rows: object[] }> } = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(parts.find((part) => part.key === 'signals')?.rows).toMatchObject([{ text: BROUGHT_IN }])
  expect(parts.find((part) => part.key === 'profile')?.rows).toMatchObject([{ email: demo.cast.professional }])
})

test('they mend their functie, and take another address that they have shown to be theirs', async () => {
  const { page } = professional
  await page.getByLabel('Functie').fill(FUNCTIE)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Bewaard.').waitFor()
  await page.reload()
  await expect.poll(() => page.getByLabel('Functie').inputValue()).toBe(FUNCTIE)

  await page.getByLabel('Je nieuwe mailadres').fill(NEW_ADDRESS)
  await page.getByRole('button', { name: 'Stuur de link' }).click()
  await page.getByText(`Kijk in de mail van ${NEW_ADDRESS}.`).waitFor()
  await pressInMail(page, NEW_ADDRESS, 'Is dit je nieuwe mailadres?', 'Gebruik dit adres')
  await page.getByRole('heading', { name: 'Is dit je nieuwe mailadres?' }).waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Gebruik dit adres' }).click()
  await page.getByRole('heading', { name: 'Je nieuwe mailadres geldt' }).waitFor()
  await page.goto(`/postvak?aan=${encodeURIComponent(demo.cast.professional)}`)
  await page.getByRole('link', { name: 'Je mailadres is veranderd' }).waitFor()
})

test('they leave, and are gone', async () => {
  const { page } = professional
  await page.goto('/mijn-gegevens')
  await page.getByRole('link', { name: 'Stoppen met het netwerk' }).click()
  await page.getByRole('button', { name: 'Stop en haal mijn gegevens weg' }).click()
  await page.getByText('Kruis aan dat je weet dat dit niet terug te draaien is.').first().waitFor()
  await expectSound(page)
  await page.getByLabel('Ik weet dat dit niet terug te draaien is').check()
  await page.getByRole('button', { name: 'Stop en haal mijn gegevens weg' }).click()
  await page.getByRole('dialog', { name: 'Weet je het zeker?' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Ja, ik stop' }).click()
  await page.getByRole('heading', { name: 'Je bent gestopt' }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.goto('/mijn-gegevens')
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  await page.getByLabel('Je mailadres').fill(NEW_ADDRESS)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await page.getByRole('link', { name: 'Open het postvak' }).click()
  await page.getByText('Er is nog geen mail verstuurd.').waitFor()
  expect(professional.complaints).toEqual([])
})

test('their point is still there, without them', async () => {
  const coordinator = await visit(browser, demo.address, DESK)
  await signIn(coordinator, demo.cast.coordinator)
  const { page } = coordinator
  await page.getByRole('link', { name: 'Begeleiden' }).first().click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Casuïstiektafel jeugd en school, ronde/ })
    .first()
    .click()
  await page.getByText(BROUGHT_IN).first().waitFor()
  expect(await page.getByText('Jeugdconsulent').count()).toBe(0)
  expect(coordinator.complaints).toEqual([])
})

test('the beheerder ends an account, and finds all of this in the audit log', async () => {
  await signIn(beheerder, FIRST_ADDRESS)
  const { page } = beheerder
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Mensen', exact: true }).click()
  await page.getByText(demo.cast.second).waitFor()
  await expectSound(page)
  await page.getByLabel('Zoek op naam, functie, organisatie of mailadres').fill('nassau')
  await page.getByRole('button', { name: /^Beëindig het account van Leerkracht/ }).click()
  await page.getByRole('button', { name: 'Ja, beëindig' }).click()
  await page.getByText('is beëindigd.').waitFor()

  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Controlelogboek' }).click()
  const entries = page.getByRole('list', { name: 'Wat er gebeurde, het laatste eerst' })
  await entries.getByText('beëindigde een account').first().waitFor()
  await expectSound(page)
  await page.getByLabel('Laat zien').selectOption('mailadres.gewijzigd')
  await entries.getByText('veranderde het eigen mailadres').waitFor()
  // Until the shorter list is there, the longer one stays.
  await expect.poll(() => entries.getByRole('listitem').count()).toBe(1)
  expect(await entries.getByText('Iemand die is gestopt').count()).toBe(1)
  expect(beheerder.complaints).toEqual([])
})
