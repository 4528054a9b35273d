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

async function isFine({ page }: Visitor) {
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await tooWide(page)).toBe(false)
  await page.setViewportSize(DESK)
}

test('who moves an ontmoeting sees what is free on the day that they choose, and keeps what they filled in', async () => {
  const { page } = coordinator
  await page.goto('/overleggen')
  await page.getByRole('link', { name: demo.overleg }).first().click()
  await page.locator('a[href^="/ontmoeting/"]').first().click()
  await page.getByRole('button', { name: 'Verplaatsen' }).click()
  const day = page.getByLabel('Welke dag?')
  const fit = page.getByRole('status').filter({ hasText: 'Hoe past deze dag?' })
  await fit.getByText('Geen vakantie, geen feestdag.').waitFor()
  // Source: Rijksoverheid, school holidays of region Noord: 20 to 28 February 2027.
  await day.fill('2027-02-24')
  await fit.getByText('Het is dan schoolvakantie: Voorjaarsvakantie.').waitFor()
  await isFine(coordinator)
  await day.fill('2027-04-27')
  await fit.getByText('Dit is een feestdag: Koningsdag.').waitFor()
  await day.fill('2027-02-06')
  await fit.getByText('Deze dag valt in het weekend.').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Verplaatsen' }).click()
  expect(await day.inputValue()).toBe('2027-02-06')
})

test('members who do not work on the weekday of a rhythm are counted, and a better weekday is named', async () => {
  const { page } = coordinator
  // What a person says themselves, as they would at “Wanneer ik werk”.
  const told = await page.request.post('/trpc/network.setReach', {
    data: { days: [2, 4], ways: ['mail'], phone: null, seenBy: 'overleggen' },
  })
  expect(told.ok()).toBe(true)
  await page.goto('/overleggen')
  await page.getByRole('link', { name: demo.overleg }).first().click()
  await page.getByRole('link', { name: 'Ritme veranderen' }).click()
  await page.getByLabel('vrijdag').check()
  const fit = page.getByRole('status').filter({ hasText: 'Hoe past deze weekdag?' })
  await fit.getByText(/van de \d+ leden werkt niet op vrijdag|van de \d+ leden werken niet op vrijdag/).waitFor()
  expect(await fit.textContent()).toMatch(
    /Op (maan|dins|woens|donder)dag (werkt iedereen van wie we het weten|is het er maar 1|zijn het er maar \d+)\./,
  )
  await isFine(coordinator)
  expect(coordinator.complaints).toEqual([])
})
