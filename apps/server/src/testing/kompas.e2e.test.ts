import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
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

test('the kompas says what it waits for while it is empty, and keeps what was chosen in the address', async () => {
  const { page, complaints } = coordinator
  await page.goto('/kompas')
  await page.getByText('Er is nog niets te laten zien').waitFor()
  await page.getByRole('link', { name: 'Per niveau' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/per=niveau/)
  await page.getByRole('link', { name: 'Het laatste jaar' }).click()
  await page.waitForURL(/per=niveau&periode=jaar/)
  await page.getByText('Er is nog niets te laten zien').waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
  await page.reload()
  await page.getByText('Er is nog niets te laten zien').waitFor()
  expect(await tooWide(page)).toBe(false)
  await page.goBack()
  await page.waitForURL((url) => url.searchParams.get('per') === 'niveau' && !url.searchParams.has('periode'))
  expect(complaints).toEqual([])
})
