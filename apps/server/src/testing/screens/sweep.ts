import type { CDPSession } from 'playwright-core'
import { DESK, PHONE, type Visitor } from '../browser.ts'
import { axe, LIGHT, moving, OTHER_LOOKS, setLook, tooNarrow, tooTight, unheard } from './measure.ts'
import { picture } from './pictures.ts'

/** What is left of a desk at 400 %, and the narrowest screen that WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 }

/** Everything that is wrong with a screen as it stands, a line each with where it was seen; takes its pictures on the way. */
export async function sweep(visitor: Visitor, device: CDPSession, name: string, bare?: boolean): Promise<string[]> {
  const { page } = visitor
  const problems: string[] = []
  const note = (where: string, found: readonly string[]) => problems.push(...found.map((one) => `[${where}] ${one}`))

  await page.setViewportSize(DESK)
  await setLook(page, device, LIGHT)
  note('desk', await axe(page))
  note('aloud', await unheard(page, device, bare))
  note('still', await moving(page))
  for (const look of OTHER_LOOKS) {
    await setLook(page, device, look)
    note(look.name, await axe(page, ['color-contrast']))
  }
  await picture(visitor, device, name)
  // The last picture was taken at the width of a phone.
  note('phone', await axe(page))
  note('phone', await tooNarrow(page))
  note('spacing of text', await tooTight(page))
  await page.setViewportSize(NARROW)
  note('320 wide', await tooNarrow(page))
  await page.setViewportSize(PHONE)
  return problems
}
