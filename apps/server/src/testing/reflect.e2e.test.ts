import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let me: Visitor

beforeAll(async () => {
  // Eleven days before a meeting of the casuïstiektafel: it is taking in what people bring.
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  me = await visit(browser, demo.address)
  await signIn(me, demo.cast.professional)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('a reflection keeps what was written, says what may not be in it, and survives a broken connection', async () => {
  const { page, context } = me
  await page.getByRole('link', { name: 'Reflecteren' }).first().click()
  await page.getByRole('link', { name: 'Grondhouding in twee minuten' }).click()
  await page.getByRole('radio', { name: /^Collega.s in de school$/ }).check()
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('radiogroup', { name: 'Wie koos de richting en het tempo?' }).getByRole('radio').nth(3).check()
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Waar schuurde het?').fill('Ik kon niemand bereiken, bel 06-12345678')
  await page.getByText('Dit lijkt op een telefoonnummer').waitFor()

  await page.reload()
  await expect.poll(() => page.getByLabel('Waar schuurde het?').inputValue()).toBe('Ik kon niemand bereiken, bel 06-12345678')
  await page.getByRole('button', { name: 'Sla de rest over en lever in' }).click()
  await page.getByRole('heading', { name: 'Kijk dit nog even na' }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByLabel('Waar schuurde het?').fill('Ik kon op vrijdag niemand bereiken.')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Maak er een punt van' }).click()
  await page.getByLabel('Knelpunt').check()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Lever in' }).click()
  await page.getByRole('heading', { name: 'Je hebt nu geen verbinding' }).waitFor()
  expect(await violations(page)).toEqual([])

  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
  await page.getByText('Op je punt krijg je antwoord uiterlijk').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lb.draft')))).toEqual([])

  await page.getByRole('link', { name: 'Naar Mijn inbreng' }).click()
  await page.getByRole('link', { name: 'Ik kon op vrijdag niemand bereiken.' }).waitFor()
  expect(await page.getByRole('link', { name: 'Ik kon op vrijdag niemand bereiken.' }).count()).toBe(1)
})

test('what was handed in can still be changed, and is filled in as it was', async () => {
  const { page } = me
  await page.goto('/reflecteren')
  await page.getByRole('heading', { name: 'Al ingeleverd' }).waitFor()
  await page.getByRole('link', { name: 'Grondhouding in twee minuten' }).click()
  await page.getByRole('heading', { name: 'Je hebt dit al ingeleverd' }).waitFor()
  expect(await page.getByRole('radio', { name: /^Collega.s in de school$/ }).isChecked()).toBe(true)
})

test('a name is asked about: the writer puts something else there, or leaves it knowingly', async () => {
  const { page } = me
  await page.goto('/mijn-inbreng/nieuw')
  await page.getByLabel('Vraag').check()
  const text = page.getByLabel('Wat wil je inbrengen?')
  await text.fill('Leerling Daan wacht lang. De moeder van Sofie ook.')
  await page.getByText('Hier lijkt een naam te staan. Kan dit zonder?').waitFor()
  await page.getByText('Leerling Daan', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Maak er ‘De leerling’ van' }).press('Enter')
  expect(await text.inputValue()).toBe('De leerling wacht lang. De moeder van Sofie ook.')
  await page.locator('textarea:focus').waitFor()

  // Whoever overlooks the question hears it from the server.
  await page.getByText('moeder van Sofie', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Kijk dit nog even na' }).waitFor()
  await page.getByRole('link', { name: 'Hier lijkt een naam te staan.' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)

  await page.getByRole('button', { name: 'Zo laten' }).press('Enter')
  await expect.poll(() => page.getByText('Kan dit zonder?').count()).toBe(0)
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
})

test('whether somebody comes is said on the start page in one press', async () => {
  const { page } = me
  await page.goto('/')
  const answers = page.getByRole('group', { name: `Kom je bij ${demo.overleg}?` }).first()
  await answers.getByRole('button', { name: 'Ja' }).click()
  await page.getByText('Fijn, je staat erbij.').waitFor()
  await page.reload()
  await answers.getByRole('button', { name: 'Ja', pressed: true }).waitFor()
})

test.each(['/', '/reflecteren', '/mijn-inbreng', '/mijn-inbreng/nieuw'])('%s works for everybody, on the smallest phone', async (path) => {
  const { page, complaints } = me
  await page.goto(path)
  await page.locator('main h1').waitFor()
  // Nothing is still on its way.
  await expect.poll(() => page.locator('.lb-loading').count()).toBe(0)
  expect(await page.locator('.utrecht-alert--error').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  expect(complaints).toEqual([])
})
