import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where the systems that we know keep it; `.ci/run` installs the first where there is none. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A phone, as most people hold one, and a desk. Pixels. */
export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 900 }

/** One person with a browser of their own: no cookie or draft is shared with the others. */
export interface Visitor {
  page: Page
  context: BrowserContext
  /** What the page complained about; a healthy one says nothing. */
  complaints: string[]
}

/** A real browser on the machine. @throws when there is none, with the command that brings one */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = PLACES.find((place) => existsSync(place))
  if (!executablePath) throw new Error('there is no Chromium on this machine; on Debian: apt-get install chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...args] })
}

/** Somebody sits down at the app; `set` is how their browser differs from others. */
export async function visit(browser: Browser, address: string, viewport = PHONE, set: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: address, viewport, locale: 'nl-NL', reducedMotion: 'reduce', ...set })
  // A healthy page shows it long before; a broken one should say what it waits for.
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    // A refused request is the app's to tell. A mail in its frame loses its written styles on purpose; see ui/letter.tsx.
    const expected = line.text().startsWith('Failed to load resource') || line.location().url.startsWith('about:srcdoc')
    if (line.type() === 'error' && !expected) complaints.push(line.text())
  })
  return { page, context, complaints }
}

/**
 * Signs in as people do: asks for a link, finds the mail in the mailbox of the demo, and follows it.
 * @param times which link it is for this address: an earlier one in the mailbox does not work any more
 */
export async function signIn(visitor: Visitor, email: string, times = 1): Promise<void> {
  const { page } = visitor
  await page.goto('/inloggen')
  await page.getByLabel('Je mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await followSignInMail(visitor, times)
}

/** The second half of signing in: from "look in your mail" to the start page. */
export async function followSignInMail(visitor: Visitor, times = 1): Promise<void> {
  const { page } = visitor
  await openSignInMail(visitor, times)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
}

/** From "look in your mail" to the page behind the link. */
export async function openSignInMail({ page }: Visitor, times = 1): Promise<void> {
  await page.getByRole('link', { name: 'Open het postvak' }).click()
  const links = page.getByRole('list', { name: 'Mail, nieuwste eerst' }).getByRole('link', { name: 'Log in' })
  await links.nth(times - 1).waitFor()
  await links.first().click()
  await page.frameLocator('iframe').getByRole('link', { name: 'Log in' }).click()
}

/** Opens the menu behind one's own name, at the top of a desk. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator('.lb-menu > summary').click()
}

/** What axe finds wrong with the page as it stands: a line each. It stays out of frames: a mail's frame runs no scripts. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`))
}

/** Whether everything fits beside each other: a page that scrolls sideways does not work on a phone. */
export const tooWide = (page: Page): Promise<boolean> => page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth)
