import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, signIn, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'
import { writeNextVersion } from './next-version.ts'

const TEXT = 'Wij horen te laat van elkaar wat er is afgesproken.'

let demo: Demo
let browser: Browser
let folder: string
/** Keeps the app on the device, as most do. */
let keeping: Visitor
/** Has a browser that keeps nothing, as in a private window. */
let bare: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'lerende-volgende-'))
  writeNextVersion(folder)
  keeping = await visit(browser, demo.address, DESK)
  bare = await visit(browser, demo.address, DESK, { serviceWorkers: 'block' })
  await signIn(keeping, demo.cast.professional)
  await keeping.page.evaluate('navigator.serviceWorker.ready.then(() => null)')
  await keeping.page.reload()
  await signIn(bare, demo.cast.second)
  for (const { page } of [keeping, bare]) {
    await page.goto('/mijn-inbreng/nieuw')
    await page.getByLabel('Wat wil je inbrengen?').fill(TEXT)
  }
  await demo.restart({ WEB_DIR: folder })
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
  rmSync(folder, { recursive: true, force: true })
})

const typed = ({ page }: Visitor) => page.getByLabel('Wat wil je inbrengen?').inputValue()
/** The scripts of the page that is open. */
const scripts = ({ page }: Visitor) => page.locator('script[src]').evaluateAll((all) => all.map((one) => String(one.getAttribute('src'))))

test('who comes back to an open tab is told of the new version, and goes on with it without losing a word', async () => {
  const { page } = keeping
  expect((await scripts(keeping)).join()).not.toContain('-volgende')
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
  await page.getByText('Er is een nieuwe versie van de app.').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await typed(keeping)).toBe(TEXT)
  await page.getByRole('button', { name: 'Ververs nu' }).click()
  await expect.poll(async () => (await scripts(keeping)).join(), { timeout: 15_000 }).toContain('-volgende')
  await expect.poll(() => typed(keeping), { timeout: 15_000 }).toBe(TEXT)
  expect(await page.getByText('Er is een nieuwe versie van de app.').count()).toBe(0)
  const kept = await page.evaluate<string[]>('caches.keys()')
  expect(kept).toEqual(['shell-volgende'])
  expect(keeping.complaints).toEqual([])
})

test('a part that only the new version has under its name is fetched by loading the page anew; what was typed is still there', async () => {
  const { page } = bare
  expect((await scripts(bare)).join()).not.toContain('-volgende')
  await page.getByRole('link', { name: 'Lessen' }).first().click()
  await page.getByRole('heading', { name: 'Lessen', exact: true }).waitFor()
  expect((await scripts(bare)).join()).toContain('-volgende')
  await page.goto('/mijn-inbreng/nieuw')
  await expect.poll(() => typed(bare), { timeout: 15_000 }).toBe(TEXT)
})

test('a part that does not come, also not after loading anew, says what to do', async () => {
  const { page } = bare
  await page.route('**/assets/compass-screen*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('link', { name: 'Kompas' }).first().click()
  await page.getByText('Er ging iets mis bij ons. Probeer het zo nog eens.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await page.getByRole('heading', { name: 'Kompas', exact: true }).waitFor()
})
