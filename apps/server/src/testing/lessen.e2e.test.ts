import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let professional: Visitor
let coordinator: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  professional = await visit(browser, demo.address)
  await signIn(professional, demo.cast.second)
  coordinator = await visit(browser, demo.address, DESK)
  await signIn(coordinator, demo.cast.coordinator)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

/** Axe is content, and nothing scrolls sideways. */
async function isFine({ page }: Visitor) {
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
}

const found = ({ page }: Visitor) => page.getByRole('list', { name: 'Lessen' })

test('searching lights up the words, filters stand in the address, and Back brings the search back', async () => {
  const { page } = professional
  await page.goto('/lessen')
  await page.getByLabel('Zoek in de lessen').fill('vertrouwen')
  await page.waitForURL(/zoek=vertrouwen/)
  await found(professional).locator('mark').first().waitFor()
  expect(await found(professional).locator('mark').first().textContent()).toMatch(/^vertrouw/i)
  await isFine(professional)
  await page.getByText('Filter', { exact: true }).click()
  await page.getByText('Niveau', { exact: true }).waitFor()
  await page
    .locator('.lb-lessons__filters')
    .getByRole('link', { name: /^uitvoering/i })
    .click()
  await page.waitForURL(/niveau=uitvoering/)
  await page.getByRole('list', { name: 'Gekozen filters' }).waitFor()
  await found(professional).getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Hoe ver is deze les?' }).waitFor()
  await page.goBack()
  await page.waitForURL(/zoek=vertrouwen/)
  expect(await page.getByLabel('Zoek in de lessen').inputValue()).toBe('vertrouwen')
})

test('rode lijnen and leertrajecten lead to their lessons', async () => {
  const { page } = professional
  await page.goto('/lessen')
  await page.getByRole('link', { name: 'Rode lijnen' }).click()
  await isFine(professional)
  await page.getByRole('link', { name: 'Contact is de basis' }).click()
  await page.getByText('Een vraag voor je overleg').waitFor()
  await found(professional).getByRole('link').first().waitFor()
  await isFine(professional)
  await page.goto('/lessen/leertrajecten')
  await page.getByRole('main').getByRole('link', { name: 'Complexe scheidingen' }).click()
  await page.getByText('De beweging die we willen zien').waitFor()
  await isFine(professional)
})

test('an organisation says "wij doen dit ook" in one press, and takes it back in another', async () => {
  const { page } = professional
  await page.goto('/lessen')
  await found(professional).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Wij doen dit ook' }).click()
  await page.getByText('Nassauschool doet dit ook.').waitFor()
  await isFine(professional)
  await page.reload()
  await page.getByText('Nassauschool doet dit ook.').waitFor()
  await page.getByRole('button', { name: 'Wij doen dit ook' }).click()
  await page.getByText('Nog geen organisatie zei').waitFor()
})

test('who leads notes what is known, takes the lesson a step, and sees it in the picture and the table', async () => {
  const { page } = coordinator
  await page.goto('/lessen')
  await found(coordinator).getByRole('link').nth(3).click()
  await page.getByRole('button', { name: /^Schrijf iets op.*Onderzoek/ }).click()
  await page.getByLabel('Wat weten we?').fill('Vaste gezichten geven minder uitval.')
  await page.getByRole('textbox', { name: 'Waar staat dat?' }).fill('Evaluatie van de regio, 2026')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Vaste gezichten geven minder uitval.').waitFor()
  await page.getByRole('button', { name: 'Zet een stap verder: gedeeld' }).click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Deze les zette 1 stap.', { exact: true }).waitFor()
  await page.getByText('Alle stappen in een tabel').click()
  expect(await page.getByRole('table', { name: 'De stappen van deze les' }).getByRole('row').count()).toBe(3)
  await isFine(coordinator)
})

test('a werkvorm is chosen by time, fits one sheet of paper, and is set for an ontmoeting with the keyboard alone', async () => {
  const { page } = coordinator
  await page.goto('/werkvormen')
  await page.getByLabel('Hoeveel tijd heb je?').selectOption('15')
  await page.waitForURL(/minuten=/)
  await isFine(coordinator)
  await page.getByRole('list', { name: 'Werkvormen' }).getByRole('link', { name: 'Rondje verwachtingen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Zo doe je het' }).waitFor()
  await isFine(coordinator)
  await page.getByRole('button', { name: 'Zet erbij' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ontmoeting\//)
  await page.getByText('“Rondje verwachtingen” is nu de werkvorm van deze ontmoeting.').waitFor()
  await page.getByRole('heading', { name: /Rondje verwachtingen/ }).waitFor()
})

test('every werkvorm fits one sheet of A4', { timeout: 120_000 }, async () => {
  const { page } = coordinator
  await page.goto('/werkvormen')
  await page.getByRole('list', { name: 'Werkvormen' }).waitFor()
  const links = await page.getByRole('list', { name: 'Werkvormen' }).getByRole('link').all()
  const guides = await Promise.all(links.map((link) => link.getAttribute('href')))
  expect(guides.length).toBeGreaterThanOrEqual(28)
  for (const guide of guides) {
    await page.goto(guide ?? '')
    await page.getByRole('heading', { name: 'Zo doe je het' }).waitFor()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect([guide, pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([guide, 1])
  }
})

test('who leads nothing reads the same guide, without the button to use it', async () => {
  const { page, complaints } = professional
  await page.goto('/werkvormen')
  await page.getByRole('link', { name: 'Steen op tafel' }).click()
  await page.getByText('een flinke steen').waitFor()
  expect(await page.getByRole('button', { name: 'Zet erbij' }).count()).toBe(0)
  await isFine(professional)
  await page.goto('/werkvormen/bestaat-niet')
  await page.getByText('Deze werkvorm kennen we niet (meer).').waitFor()
  expect([complaints, coordinator.complaints]).toEqual([[], []])
})
