import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, openMenu, signIn, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let coordinator: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  coordinator = await visit(browser, demo.address, DESK)
  await signIn(coordinator, demo.cast.coordinator)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

/** What is kept of typing, in the tab and on the device. */
const keptIn = ({ page }: Visitor) =>
  page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) => /^lb\.(typed|draft)\./.test(key)))

test('what is typed in a form is there after a reload, and gone once it is sent', async () => {
  const { page } = coordinator
  await page.goto('/overleggen')
  await page.getByRole('link', { name: demo.overleg }).first().click()
  await page.getByRole('link', { name: 'Leden veranderen' }).click()
  await page.getByRole('link', { name: 'Nodig nieuwe mensen uit' }).click()
  const name = page.getByLabel('Naam')
  await name.fill('Praktijkondersteuner Laren')
  await page.getByLabel('Mailadres van het werk').fill('poh-laren@zorg.example')
  await page.reload()
  await page.getByText('Er staan geen uitnodigingen open').waitFor()
  expect(await name.inputValue()).toBe('Praktijkondersteuner Laren')
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await page.getByText('kan tot donderdag 28 januari').waitFor()
  // The list of invitations may be told over the live line before the form hears that it was sent.
  await expect.poll(() => name.inputValue()).toBe('')
  await expect.poll(() => keptIn(coordinator)).toEqual([])
})

test('a list that was looked through stays until it is really sent', async () => {
  const { page } = coordinator
  const list = page.getByLabel('Plak hier je lijst')
  await list.fill('Leerkracht Bussum\tleerkracht@school.example\t\tLeerkracht')
  await page.getByRole('button', { name: 'Kijk de lijst na' }).click()
  await page.getByRole('button', { name: 'Stuur 1 uitnodiging' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Kijk de lijst na' }).click()
  await page.getByRole('button', { name: 'Stuur 1 uitnodiging' }).click()
  await page.getByRole('button', { name: 'Trek in: Leerkracht Bussum' }).waitFor()
  await expect.poll(() => list.inputValue()).toBe('')
  await expect.poll(() => keptIn(coordinator)).toEqual([])
})

test('an English page says in English what an input, the guard and the server have against it', async () => {
  const { page } = coordinator
  const address = page.url()
  await page.getByRole('button', { name: 'English (content stays in Dutch)' }).click()
  await page.getByRole('heading', { name: 'Invite people' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  const send = page.getByRole('button', { name: 'Send the invitation' })
  await page.getByLabel('Name').fill('P')
  await page.getByLabel('Work mail address').fill(demo.cast.coordinator)
  await send.click()
  await page.getByText('Fill in a name of 2 letters or more.').first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Name').fill('Bel 06 12345678')
  await send.click()
  await page.getByText('There seems to be a phone number in this.').first().waitFor()

  await page.goto('/mijn-inbreng/nieuw')
  await page.getByLabel('What do you want to bring in?').fill('Sofies moeder belde ons op 06-12345678.')
  await page.getByText('This looks like a phone number. Please take it out.').first().waitFor()
  await page.getByText('Who wants to be in touch finds the other outside this text.').first().waitFor()
  await page.goto(address)
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await page.getByRole('heading', { name: 'Mensen uitnodigen' }).waitFor()
})

test('who signs out leaves nothing of it behind', async () => {
  const { page } = coordinator
  await page.getByLabel('Naam').fill('Huisarts Weesp')
  await page.goto('/mijn-inbreng/nieuw')
  await expect.poll(() => keptIn(coordinator)).toHaveLength(2)
  // A draft of a reflection outlives the tab, so it stands elsewhere.
  await page.evaluate(() => localStorage.setItem('lb.draft.iemand.ronde.lijst', '{}'))
  await openMenu(page)
  await page.getByRole('button', { name: 'Uitloggen' }).first().click()
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  await expect.poll(() => keptIn(coordinator)).toEqual([])
  expect(coordinator.complaints).toEqual([])
})
