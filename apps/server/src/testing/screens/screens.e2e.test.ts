import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DESK, openBrowser, PHONE, type Visitor } from '../browser.ts'
import { type FilledDemo, openFilledDemo } from '../filled-demo.ts'
import { LIGHT, setLook, unseenFocus } from './measure.ts'
import { openScreen } from './open.ts'
import { visitorsOf, type Who } from './people.ts'
import { findPlaces, type Places } from './places.ts'
import { addressOf, nameOf, SCREENS } from './screens.ts'
import { sweep } from './sweep.ts'

let demo: FilledDemo | null = null
let browser: Browser
let visitor: (who: Who) => Promise<Visitor>
let places: Places
const devices = new Map<Visitor, CDPSession>()

// Filling a demo with months of history takes about a minute, and longer where the machine has more to do.
beforeAll(async () => {
  // While somebody works on screens they have a demo running anyway.
  const running = process.env['DEMO_ADDRESS']
  if (!running) demo = await openFilledDemo()
  browser = await openBrowser()
  visitor = visitorsOf(browser, running ?? demo?.address ?? '')
  places = await findPlaces((await visitor('coordinator')).page, (await visitor('professional')).page)
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

describe('every screen, in every look', () => {
  test.each(SCREENS.map((screen) => ({ screen, name: nameOf(screen) })))('$name', async ({ screen, name }) => {
    const who = await visitor(screen.who ?? (screen.state === 'offline' ? 'begeleider' : 'professional'))
    const device = await deviceOf(who)
    await who.page.setViewportSize(DESK)
    await openScreen(who, screen, addressOf(screen, places))
    expect(await sweep(who, device, name, screen.bare)).toEqual([])
    expect(who.complaints.splice(0)).toEqual([])
  })
})

describe('by keyboard', () => {
  const main = ['/', '/reflecteren', '/jaarritme', '/lessen', '/opvolging', '/kompas', '/instellingen', '/stijlgids']
  test.each(main.flatMap((path) => [PHONE, DESK].map((size) => ({ path, size, width: size.width }))))(
    'the focus can be seen all the way through $path, $width wide',
    async ({ path, size }) => {
      const who = await visitor('professional')
      await setLook(who.page, await deviceOf(who), LIGHT)
      await who.page.setViewportSize(size)
      await openScreen(who, { route: path }, path)
      expect(await unseenFocus(who.page)).toEqual([])
    },
  )
})

async function deviceOf(who: Visitor): Promise<CDPSession> {
  const device = devices.get(who) ?? (await who.context.newCDPSession(who.page))
  devices.set(who, device)
  return device
}
