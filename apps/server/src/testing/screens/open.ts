import { expect } from 'vitest'
import type { Visitor } from '../browser.ts'
import type { Screen } from './screens.ts'

/** What the shell needs to be there at all; the rest of what a screen asks is what goes wrong. */
const SHELL = /network\.me|system\.demo|identity\.account/
const ASKED = /\/trpc\//

/** Opens a screen in its state and waits until it stands still. */
export async function openScreen({ page, context }: Visitor, { state = 'full' }: Screen, address: string): Promise<void> {
  await context.setOffline(false)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  if (state === 'error' || state === 'loading') {
    await page.route(ASKED, async (route) => {
      const names = new URL(route.request().url()).pathname.split('/').at(-1)?.split(',') ?? []
      if (names.every((name) => SHELL.test(name)) || names.includes('live.changes')) return route.continue()
      // For ever on its way, or refused by a server that broke; what the shell asked in the same go breaks with it.
      if (state === 'loading') return undefined
      return route.fulfill({ status: 500, contentType: 'application/json', body: '[]' })
    })
  }
  if (state === 'offline') {
    // Loaded while there was a connection, and gone on without.
    await page.goto(address)
    await page.locator('main h1').waitFor()
    await context.setOffline(true)
    await settled(page)
    return
  }
  await page.goto(address)
  await page.locator('main h1').first().waitFor()
  if (state === 'loading') return
  // The style guide shows a screen that loads.
  if (address !== '/stijlgids') await settled(page)
  if (state === 'full' && address !== '/stijlgids') expect(await page.locator('main .utrecht-alert--error').allTextContents()).toEqual([])
}

async function settled(page: Visitor['page']): Promise<void> {
  await page.locator('.lb-loading').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
