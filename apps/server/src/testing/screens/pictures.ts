import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CDPSession } from 'playwright-core'
import { DESK, PHONE, type Visitor } from '../browser.ts'
import { LIGHT, type Look, restyle, setLook } from './measure.ts'

/** Where the pictures go: in the checkout, and not in git. */
const PICTURES = fileURLToPath(new URL('../../../../../.screens/', import.meta.url))

/** A whole page has what is drawn only when somebody scrolls to it, and the bar of a phone at its end. */
const WHOLE = `
  * { content-visibility: visible !important }
  body { position: relative !important }
  .lb-bar { position: absolute !important }
`

/** Takes the screen as it stands, at two widths. */
export async function picture({ page }: Visitor, device: CDPSession, name: string, look: Look = LIGHT): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await setLook(page, device, look)
  const undo = await restyle(page, WHOLE)
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size)
    const of = look === LIGHT ? '' : `-${look.name}`
    await page.screenshot({ path: join(PICTURES, `${name}-${size.width}${of}.png`), fullPage: true, animations: 'disabled' })
  }
  await undo()
}
