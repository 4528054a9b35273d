import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let coordinator: Visitor
let professional: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  coordinator = await visit(browser, demo.address, DESK)
  professional = await visit(browser, demo.address)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

/** Good for everyone, on a desk and on a phone. */
async function expectFit(page: Page) {
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport)
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toBe(false)
  }
}

test('somebody says, with the keyboard, when they work and who may see it', async () => {
  await signIn(professional, demo.cast.professional)
  const { page } = professional
  await page.goto('/netwerk')
  await page.getByRole('link', { name: 'Hoe anderen mij bereiken' }).press('Enter')
  await page.getByText('Op welke dagen werk je?').first().waitFor()
  await page.getByRole('checkbox', { name: 'dinsdag' }).press('Space')
  await page.getByRole('checkbox', { name: 'donderdag' }).press('Space')
  await page.getByRole('checkbox', { name: 'Bellen' }).press('Space')
  await page.getByRole('button', { name: 'Bewaar' }).press('Enter')
  await page
    .getByText(/Vul het nummer in waarop mensen je bereiken/)
    .first()
    .waitFor()
  await page.getByLabel('Telefoonnummer').fill('035 1234567')
  await page.getByRole('radio', { name: 'Niemand' }).check()
  await page.getByRole('button', { name: 'Bewaar' }).press('Enter')
  await page.getByText('Bewaard.').waitFor()
  await expectFit(page)
})

test('others see it once it is meant for them', async () => {
  await signIn(coordinator, demo.cast.coordinator)
  const { page } = coordinator
  await page.goto('/netwerk')
  await page.getByLabel('Zoek op naam, functie of organisatie').fill('huizen')
  await page.getByText('1 persoon').waitFor()
  expect(new URL(page.url()).searchParams.get('zoek')).toBe('huizen')
  await expectFit(page)
  await page.setViewportSize(DESK)
  await page.getByRole('link', { name: 'Jeugdconsulent Huizen' }).press('Enter')
  await page.getByText('Deelt niet met jou wanneer of hoe.').waitFor()
  await page.getByText('jullie allebei').waitFor()
  await page.getByText('Jullie zaten nog niet samen aan tafel.').waitFor()
  await expectFit(page)

  const mine = professional.page
  await mine.getByRole('radio', { name: 'Wie met mij in een overleg zit' }).check()
  await mine.getByRole('button', { name: 'Bewaar' }).click()
  await mine.getByText('Bewaard.').first().waitFor()
  await mine.goto('/mijn-gegevens')
  await mine.getByText('Wanneer je werkt en hoe je te bereiken bent').click()
  await mine.getByText('dinsdag, donderdag').waitFor()

  await page.reload()
  await page.getByText('dinsdag en donderdag').waitFor()
  await page.getByRole('link', { name: '035 1234567' }).waitFor()
  await expectFit(page)
  await page.goBack()
  await page.getByText('1 persoon').waitFor()
})

test('a search without a result, organisations, and whom I know say what can be done', async () => {
  const { page } = coordinator
  await page.goto('/netwerk?zoek=bestaatniet')
  await page.getByRole('link', { name: 'Laat iedereen zien' }).click()
  await page.getByText(/^\d+ mensen$/).waitFor()
  await page.getByRole('link', { name: 'Organisaties' }).click()
  await page.getByLabel('Zoek een organisatie').fill('ggd')
  await page.getByRole('link', { name: 'GGD Gooi en Vechtstreek' }).waitFor()
  await expectFit(page)
  await page.getByRole('link', { name: 'GGD Gooi en Vechtstreek' }).click()
  await page.getByText('Van deze organisatie doet nog niemand mee.').waitFor()
  await page.getByRole('link', { name: 'Systemische analyse bij aanmelding' }).waitFor()
  await expectFit(page)
  await page.goto('/netwerk?deel=kennen')
  await page.getByText('Je zat nog niet met anderen aan tafel').waitFor()
  await expectFit(page)
  await page.goto('/netwerk/mensen/weg')
  await page.getByText('Deze persoon kennen we niet in dit netwerk.').waitFor()
  await expectFit(page)
})

test('the coordinator sees which organisations a theme misses, and a link to invite them', async () => {
  const { page } = coordinator
  await page.setViewportSize(DESK)
  await page.goto('/netwerk?deel=tafel')
  await page.getByRole('combobox', { name: 'Overleg' }).selectOption({ label: demo.overleg })
  // Who came to a simulated overleg is drawn; a theme asks for more organisations than those with a place.
  await page.getByText(/Er ontbreekt niemand|1 organisatie ontbreekt/).waitFor()
  await page.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'Leertraject: Systemische analyse bij aanmelding' })
  await page.getByText(/\d organisaties ontbreken/).waitFor()
  await expectFit(page)
  await page.setViewportSize(DESK)
  await page
    .getByRole('link', { name: /^Nodig iemand uit: / })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Mensen uitnodigen' }).waitFor()
  await page.goBack()
  await page.getByText(/\d organisaties ontbreken/).waitFor()
  expect([...coordinator.complaints, ...professional.complaints]).toEqual([])
})
