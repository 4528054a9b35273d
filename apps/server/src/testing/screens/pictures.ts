import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CDPSession } from 'playwright-core'
import { DESK, PHONE, type Visitor } from '../browser.ts'
import { LIGHT, type Look, restyle, setLook } from './measure.ts'

/** Where the pictures go: in the checkout, and not in git. */
const PICTURES = fileURLToPath(new URL('../../../../../.screens/', import.meta.url))

/** What is drawn only when somebody scrolls to it stands in a picture of the whole page too. */
const ALL = '* { content-visibility: visible !important }'

/** Takes the screen as it stands, at two widths. */
export async function picture({ page }: Visitor, device: CDPSession, name: string, look: Look = LIGHT): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await setLook(page, device, look)
  const undo = await restyle(page, ALL)
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size)
    const of = look === LIGHT ? '' : `-${look.name}`
    await page.screenshot({ path: join(PICTURES, `${name}-${size.width}${of}.png`), fullPage: true, animations: 'disabled' })
  }
  await undo()
}
