import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DESK, followSignInMail, openBrowser, type Visitor, visit } from './browser.ts'
import { type FilledDemo, openFilledDemo } from './filled-demo.ts'

const PROFESSIONAL = 'Jeugdconsulent Huizen 1'

let demo: FilledDemo
let browser: Browser
let me: Visitor

// Filling a demo with months of history takes about a minute, and longer where the machine has more to do.
beforeAll(async () => {
  demo = await openFilledDemo()
  browser = await openBrowser()
  me = await visit(browser, demo.address, DESK)
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

describe('the demo as somebody finds it', () => {
  test('one can be somebody from the example in a few presses, and finds what became of their input', async () => {
    const { page } = me
    await page.goto('/')
    await page.getByRole('button', { name: `Log in als ${PROFESSIONAL}` }).click()
    await followSignInMail(me)
    await page.getByText('Begin hier').waitFor()
    expect(await page.getByRole('list', { name: 'Jouw inbreng' }).getByRole('listitem').count()).toBeGreaterThan(0)
    await page.getByText(/^\d+ van de \d+ op tijd beantwoord\./).waitFor()
  })

  test('a week goes by with one press', async () => {
    const { page } = me
    await page.goto('/')
    await page.getByRole('button', { name: 'Volgende week' }).click()
    // A week of sixty people takes a while.
    await page
      .getByRole('status')
      .getByText(/^Het is nu /)
      .waitFor({ timeout: 90_000 })
    await page.reload()
    await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
    await expect.poll(() => page.locator('.lb-loading').count()).toBe(0)
    expect(await page.locator('.utrecht-alert--error').count()).toBe(0)
  })
})
