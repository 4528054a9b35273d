// The functions that are sent to the page run there.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'
import { tooWide } from '../browser.ts'

/** How somebody has set their device, as far as it changes what they see. */
export interface Look {
  name: string
  features: ReadonlyArray<{ name: string; value: string }>
}

const feature = (name: string, value: string) => ({ name, value })
const STILL = feature('prefers-reduced-motion', 'reduce')

export const LIGHT: Look = { name: 'light', features: [feature('prefers-color-scheme', 'light'), STILL] }
const DARK: Look = { name: 'dark', features: [feature('prefers-color-scheme', 'dark'), STILL] }
/** Only colours change in these; everything else about a screen is measured once. */
export const OTHER_LOOKS: readonly Look[] = [
  DARK,
  { name: 'more contrast', features: [feature('prefers-contrast', 'more'), ...LIGHT.features] },
  { name: 'dark with more contrast', features: [feature('prefers-contrast', 'more'), ...DARK.features] },
  { name: 'forced colours', features: [feature('forced-colors', 'active'), ...LIGHT.features] },
]

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Shows the page as on a device that is set so. */
export async function setLook(page: Page, device: CDPSession, look: Look): Promise<void> {
  await device.send('Emulation.setEmulatedMedia', { media: 'screen', features: [...look.features] })
  // Colours follow in the frame after the next.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))))
}

/** What axe finds; `rules` narrows it to those. It stays out of frames: a mail in its frame runs no scripts. */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  // As the developer tools do: the policy of the page is about what the page itself brings.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const found = await page.evaluate(
    async (only) => {
      // Put there just now.
      const { run } = Reflect.get(globalThis, 'axe') as typeof axeCore
      const results = await run(document, {
        iframes: false,
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : { rules: { 'target-size': { enabled: true } } }),
      })
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      )
    },
    rules && [...rules],
  )
  return found
}

const NAMED = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'checkbox',
  'radio',
  'combobox',
  'listbox',
  'tab',
  'slider',
  'spinbutton',
  'switch',
  'menuitem',
  'img',
  'dialog',
  'progressbar',
  'group',
  'radiogroup',
  'table',
  'navigation',
])
/** These may go without: a picture without a name is decoration, a group need not be a group of anything. */
const MAY_BE_NAMELESS = new Set(['group', 'img'])

/** What somebody who cannot see it would miss: controls without a name, no heading of the page, no main part, a skipped level. */
export async function unheard(page: Page, device: CDPSession, bare = false): Promise<string[]> {
  const { nodes } = await device.send('Accessibility.getFullAXTree')
  const here = nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0),
    }))
  const problems = here
    .filter(({ role, name }) => NAMED.has(role) && !MAY_BE_NAMELESS.has(role) && name === '')
    .map(({ role }) => `a ${role} without a name`)
  const headings = here.filter(({ role }) => role === 'heading')
  const first = headings.filter(({ level }) => level === 1)
  if (first.length !== 1) problems.push(`${first.length} headings of the page: ${first.map(({ name }) => name).join(', ')}`)
  for (const [place, { name, level }] of headings.entries()) {
    const before = headings[place - 1]
    if (before && level > before.level + 1) problems.push(`heading “${name}” skips from level ${before.level} to ${level}`)
  }
  for (const landmark of bare ? ['main'] : ['main', 'banner', 'contentinfo']) {
    const count = here.filter(({ role }) => role === landmark).length
    if (count !== 1) problems.push(`${count} times the landmark ${landmark}`)
  }
  if ((await page.title()).trim() === '') problems.push('a page without a title')
  return problems
}

/** What does not fit a width of 320 pixels, which is what is left of 1280 at 400 %; the page may not scroll sideways. */
export async function tooNarrow(page: Page): Promise<string[]> {
  return (await tooWide(page)) ? [`scrolls sideways: ${(await sticking(page)).join(' ')}`] : []
}

/** With the spacing of WCAG 1.4.12 nothing may be cut off or run over something else. */
export async function tooTight(page: Page): Promise<string[]> {
  const undo = await restyle(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  )
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, nav *, footer *')]
      .filter((one) => {
        const { overflowX, overflowY, clipPath, position, webkitLineClamp } = getComputedStyle(one)
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
        // Text for who listens only is one pixel on purpose; the first lines of an answer lead to all of it.
        if (!hides || webkitLineClamp !== 'none' || clipPath !== 'none' || position === 'absolute' || one.textContent?.trim() === '')
          return false
        return one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2
      })
      .map((one) => `text is cut off in ${one.tagName.toLowerCase()}.${one.className}`),
  )
  const wide = (await tooWide(page)) ? [`scrolls sideways: ${(await sticking(page)).join(' ')}`] : []
  await undo()
  return [...cut, ...wide]
}

/** Gives a page other style, in the one way that its own policy against foreign style leaves open. @returns what takes it away again */
export async function restyle(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
}

/** Who asked for less motion gets none. */
export async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration ?? 0) > 1)
      .map((one) => `moves: ${one.effect instanceof KeyframeEffect ? one.effect.target?.className : 'something'}`),
  )
}

/** Goes through the page by keyboard: each stop has to be seen, and be on the screen. */
export async function unseenFocus(page: Page, most = 60): Promise<string[]> {
  const problems = new Set<string>()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const one = document.activeElement
      if (!one || one === document.body) return 'end'
      if (one instanceof HTMLIFrameElement) return null
      // What is drawn by its label, or is as large as its row, shows the focus there.
      const parts = [one, one.parentElement, one.nextElementSibling, one.closest('label')].filter((part) => part !== null)
      const styles = parts.flatMap((part) => [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)))
      const shown = styles.some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      )
      const { width, height, bottom, top } = one.getBoundingClientRect()
      const where = `${one.tagName.toLowerCase()}.${one.className} “${one.textContent?.trim().slice(0, 40)}”`
      if (!shown) return `the focus cannot be seen on ${where}`
      return width > 0 && height > 0 && (bottom < 0 || top > innerHeight) ? `the focus is off the screen on ${where}` : null
    })
    if (said === 'end') break
    if (said !== null) problems.add(said)
  }
  return [...problems]
}

/** The first few things that reach past the right edge. */
function sticking(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .slice(0, 6)
      .map((one) => `${one.tagName.toLowerCase()}.${String(one.className).replaceAll(' ', '.')}`),
  )
}
