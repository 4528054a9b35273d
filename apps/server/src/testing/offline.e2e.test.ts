import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openSignInMail, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let me: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  me = await visit(browser, demo.address)
  await signIn(me, demo.cast.professional)
  // What the browser keeps of the app is complete, and from the next page on it works without a connection.
  await me.page.evaluate('navigator.serviceWorker.ready.then(() => null)')
  await me.page.reload()
  await me.page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('the app itself is kept on the device, and no answer about anybody', async () => {
  const kept = await me.page.evaluate<string[]>(
    'caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((one) => one.keys())))).then((all) => all.flat().map((request) => new URL(request.url).pathname))',
  )
  expect(kept).toContain('/')
  expect(kept.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([])
})

test('without a connection every screen says so, and comes by itself when there is one', async () => {
  const { page, context } = me
  await context.setOffline(true)
  await page.getByText('Je bent offline. Wat je typt, blijft bewaard.').waitFor()
  for (const path of ['/lessen', '/jaarritme', '/mijn-inbreng', '/kompas']) {
    await page.goto(path)
    await page.getByText('Je hebt nu geen verbinding').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toBe(false)
  }
  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Kompas' }).waitFor()
  await expect.poll(() => page.getByText('Je hebt nu geen verbinding').count()).toBe(0)
  await expect.poll(() => page.getByText('Je bent offline').count()).toBe(0)
})

test('a reflection that was handed in without a connection goes when the app is opened again', async () => {
  const { page, context } = me
  await page.goto('/reflecteren')
  await page.getByRole('link', { name: 'Grondhouding in twee minuten' }).click()
  await page.getByRole('radiogroup', { name: 'Met wie werkte je samen?' }).getByRole('radio').first().click()
  await page.getByRole('heading', { name: 'Vraag 2 van' }).waitFor()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Sla de rest over en lever in' }).click()
  await page.getByRole('heading', { name: 'Je hebt nu geen verbinding. Wat je invulde' }).waitFor()
  // The tab is closed; a day later another one is opened.
  await page.close()
  await context.setOffline(false)
  me.page = await context.newPage()
  await me.page.goto('/')
  await me.page.getByText('Je reflectie is alsnog ingeleverd.').waitFor()
  await me.page.goto('/reflecteren')
  await me.page.getByRole('heading', { name: 'Al ingeleverd' }).waitFor()
})

test('what was typed in a session that ended is there after signing in again', async () => {
  const { page, context } = me
  const text = 'Wij horen te laat van elkaar wat er is afgesproken.'
  await page.goto('/mijn-inbreng/nieuw')
  await page.getByLabel('Vraag').check()
  await page.getByLabel('Wat wil je inbrengen?').fill(text)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByLabel('Je mailadres').fill(demo.cast.professional)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await openSignInMail(me, 2)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect.poll(() => page.getByLabel('Wat wil je inbrengen?').inputValue()).toBe(text)
  expect(await page.getByLabel('Vraag').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
  await page.goto('/mijn-inbreng/nieuw')
  await expect.poll(() => page.getByLabel('Wat wil je inbrengen?').inputValue()).toBe('')
})

test('what is typed while there is no connection is not lost', async () => {
  const { page, context } = me
  await page.getByLabel('Vraag').check()
  await page.getByLabel('Wat wil je inbrengen?').fill('Wie belt het gezin terug?')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByText('Je hebt nu geen verbinding').first().waitFor()
  await page.reload()
  await context.setOffline(false)
  await expect.poll(() => page.getByLabel('Wat wil je inbrengen?').inputValue()).toBe('Wie belt het gezin terug?')
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
})

test('a link to what is gone says so in plain words', async () => {
  const { page } = me
  for (const path of ['/lessen/00000000-0000-4000-8000-000000000000', '/dit-was-er-ooit']) {
    await page.goto(path)
    await page
      .getByText(/is er niet|kennen we niet/)
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
  }
})

test('a part of the app that is gone from the server is mended by loading the page anew, once', async () => {
  const fresh = await visit(browser, demo.address)
  const { page } = fresh
  await signIn(fresh, demo.cast.second)
  let asked = 0
  await page.route('**/assets/*screen*.js', (route) => {
    asked++
    return asked === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue()
  })
  await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))')
  await page.goto('/')
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
  expect(asked).toBeGreaterThan(1)
})
