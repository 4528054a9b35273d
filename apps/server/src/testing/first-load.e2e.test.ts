import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, signIn, type Visitor, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let professional: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  professional = await visit(browser, demo.address)
  await signIn(professional, demo.cast.second)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test.each([
  ['/', 'followup.myContributions'],
  ['/reflecteren', 'reflections.asked'],
  ['/lessen', 'lessons.find'],
])('%s begins with two questions to the server, which the page itself asked before the app was there', async (address, question) => {
  const { page } = professional
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/trpc/') && !pathname.endsWith('live.changes')) asked.push(pathname)
  })
  const answer = await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  // What the page names and the app then asks in other words would be fetched twice.
  expect(asked).toHaveLength(2)
  expect(asked).toContain('/trpc/system.demo,network.me')
  expect(await answer?.headerValue('link')).toContain(asked.find((path) => path.includes(question)))
  page.removeAllListeners('request')
})
