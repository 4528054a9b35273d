import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
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

/** What the browser hands over when a button is pressed. */
async function taken({ page }: Visitor, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('the year report reads, prints without navigation, and can be taken along as a document and as figures', async () => {
  const { page, complaints } = coordinator
  await page.goto('/verslag/jaar/2026')
  await page.getByRole('heading', { name: /^Jaarverslag 2026/ }).waitFor()
  await page.getByRole('heading', { name: 'Houden we onze belofte?' }).waitFor()
  expect(await violations(page)).toEqual([])
  const csv = await taken(coordinator, 'Bewaar als tabel (csv)')
  expect(csv.name).toBe('jaarverslag-2026.csv')
  expect(csv.bytes.toString()).toContain('Deel;Onderwerp;Wat;Waarde')
  const docx = await taken(coordinator, 'Bewaar als Word-document')
  expect(docx.name).toBe('jaarverslag-2026.docx')
  expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
  expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).first().isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  expect(complaints).toEqual([])
})

test('the report of a round is found from the round, and fits a phone', async () => {
  const { page, complaints } = coordinator
  await page.goto('/begeleiden')
  await page.getByRole('main').getByRole('link', { name: /ronde/ }).first().click()
  await page.getByRole('link', { name: 'Naar de ronde' }).click()
  await page.getByRole('link', { name: 'Lees het verslag van deze ronde' }).click()
  await page.getByRole('heading', { name: /^Verslag van ronde/ }).waitFor()
  await page.getByRole('heading', { name: 'Wat er is besproken en besloten' }).waitFor()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await tooWide(page)).toBe(false)
  expect(await violations(page)).toEqual([])
  expect(complaints).toEqual([])
})
