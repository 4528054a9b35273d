import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let professional: Visitor
let anybody: Visitor
let link = ''

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  professional = await visit(browser, demo.address)
  anybody = await visit(browser, demo.address)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('a professional gets an address for their calendar, takes another, and stops', async () => {
  await signIn(professional, demo.cast.professional)
  const { page } = professional
  await page.goto('/instellingen')
  await page.getByRole('button', { name: 'Maak mijn adres' }).click()
  const field = page.getByLabel('Het adres van je agenda')
  await field.waitFor()
  const first = await field.inputValue()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  expect(await (await fetch(first)).text()).toContain(`SUMMARY:${demo.overleg}`)

  await page.getByRole('button', { name: 'Geef me een ander adres' }).click()
  await expect.poll(() => field.inputValue()).not.toBe(first)
  expect((await fetch(first)).status).toBe(404)
  const second = await field.inputValue()
  await page.getByRole('button', { name: 'Stop ermee' }).click()
  await page.getByRole('button', { name: 'Maak mijn adres' }).waitFor()
  expect((await fetch(second)).status).toBe(404)

  await page.getByRole('button', { name: 'Laat mijn overzicht zien' }).click()
  link =
    (await page
      .frameLocator('iframe')
      .getByRole('link', { name: /stop dit overzicht/ })
      .getAttribute('href')) ?? ''
  expect(professional.complaints).toEqual([])
})

test('whoever has the link under a digest stops it, and changes their mind, without signing in', async () => {
  const { page } = anybody
  await page.goto(link)
  await page.getByText('Je krijgt het nu elke week').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  await page.getByRole('button', { name: 'Stop met dit overzicht' }).click()
  await page.getByText('Gestopt. Je krijgt geen overzicht meer per mail.').waitFor()
  expect(await violations(page)).toEqual([])

  await page.setViewportSize(DESK)
  await page.getByRole('radio', { name: 'Elke maand' }).check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Bewaard. Je krijgt het elke maand').waitFor()
  await professional.page.goto('/instellingen')
  expect(await professional.page.getByRole('radio', { name: 'Elke maand' }).isChecked()).toBe(true)

  await page.setViewportSize(PHONE)
  await page.goto(`${link}x`)
  await page.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(anybody.complaints).toEqual([])
})
