import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let coordinator: Visitor
let invited: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  coordinator = await visit(browser, demo.address, DESK)
  invited = await visit(browser, demo.address)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('the coordinator invites somebody, and pastes a list', async () => {
  await signIn(coordinator, demo.cast.coordinator)
  const { page } = coordinator
  await page.goto('/overleggen')
  await page.getByRole('link', { name: demo.overleg }).first().click()
  await page.getByRole('link', { name: 'Leden veranderen' }).click()
  await page.getByRole('link', { name: 'Nodig nieuwe mensen uit' }).click()
  await page.getByText('Er staan geen uitnodigingen open').waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByLabel('Naam').fill('Praktijkondersteuner Laren')
  await page.getByLabel('Mailadres van het werk').fill('geen adres')
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await page
    .getByText(/Vul een volledig mailadres in/)
    .first()
    .waitFor()
  await page.getByLabel('Mailadres van het werk').fill('poh-laren@zorg.example')
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await page.getByText('kan tot donderdag 28 januari').waitFor()

  await page
    .getByLabel('Plak hier je lijst')
    .fill('Leerkracht Bussum\tleerkracht@school.example\t\tLeerkracht\nZonder adres\t\t\t\nCollega\tcollega@zorg.example\tOnbekende BV\t')
  await page.getByRole('button', { name: 'Kijk de lijst na' }).click()
  await page.getByText('1 regel klopt, 2 nog niet.').waitFor()
  await page.getByText('De organisatie ‘Onbekende BV’ kennen we niet.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await tooWide(page)).toBe(false)
  await page.getByRole('button', { name: 'Stuur 1 uitnodiging' }).click()
  await page.getByRole('button', { name: 'Trek in: Leerkracht Bussum' }).click()
  await page.getByRole('button', { name: 'Trek in: Leerkracht Bussum' }).waitFor({ state: 'detached' })
  expect(await violations(page)).toEqual([])
  expect(coordinator.complaints).toEqual([])
})

test('who is invited reads what it is, joins, and is in', async () => {
  const { page } = invited
  await page.goto('/postvak?aan=poh-laren%40zorg.example')
  await page
    .getByRole('list', { name: 'Mail, nieuwste eerst' })
    .getByRole('link', { name: /Doe je mee met/ })
    .first()
    .click()
  await page.frameLocator('iframe').getByRole('link', { name: 'Ik doe mee' }).click()
  await page.getByText(`Je bent uitgenodigd voor ${demo.overleg}`).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  const link = page.url()
  await page.getByRole('button', { name: 'Ik doe mee' }).click()
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()

  await page.goto(link)
  await page.getByRole('heading', { name: 'Deze uitnodiging werkt niet' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(invited.complaints).toEqual([])
})

test('the link of a withdrawn invitation says so', async () => {
  const { page } = invited
  await page.goto('/postvak?aan=leerkracht%40school.example')
  await page
    .getByRole('list', { name: 'Mail, nieuwste eerst' })
    .getByRole('link', { name: /Doe je mee met/ })
    .first()
    .click()
  await page.frameLocator('iframe').getByRole('link', { name: 'Ik doe mee' }).click()
  await page.getByRole('heading', { name: 'Deze uitnodiging werkt niet' }).waitFor()
})

test('the coordinator asks somebody to lead one ontmoeting, and takes it back', async () => {
  const { page } = coordinator
  await page.setViewportSize(DESK)
  await page.goto('/')
  await page.locator('a[href^="/ontmoeting/"]').first().click()
  await page.getByRole('button', { name: 'Vraag iemand' }).click()
  await page.getByLabel('Wie?').selectOption({ index: 1 })
  await page.getByRole('radio', { name: /^Begeleider/ }).check()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Vraag', exact: true }).click()
  await page.getByRole('list', { name: 'Begeleidt deze ontmoeting' }).getByRole('listitem').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^Hoeft niet meer/ }).click()
  await page.getByRole('list', { name: 'Begeleidt deze ontmoeting' }).waitFor({ state: 'detached' })
  expect(coordinator.complaints).toEqual([])
})
