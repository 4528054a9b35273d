import type { Page } from 'playwright-core'
import { openDemoPlace } from '../demo.ts'
import { figure, remark } from '../figure.ts'

/** A phone of some years ago. */
const SLOWER = 4
const PRESSES = 12
const LONGEST_MS = 100

/** How long the slowest press takes until the screen shows it, on the two screens where people press most. */
export async function inpFigure(): Promise<boolean> {
  const demo = await openDemoPlace()
  try {
    const { askedRoundId, questionnaire, roundId } = demo.places
    const reflect = await demo.visitor('professional')
    const bundle = await demo.visitor('coordinator')
    const first = await slowest(
      reflect.page,
      `/reflecteren/${askedRoundId}/${questionnaire}`,
      'main input[type=radio], main input[type=checkbox]',
    )
    const second = await slowest(bundle.page, `/begeleiden/${roundId}?deel=bundelen`, 'main input[type=checkbox]')
    const met = [
      figure('inp-reflecteren', first, { op: '<=', number: LONGEST_MS }),
      figure('inp-bundelen', second, { op: '<=', number: LONGEST_MS }),
    ]
    return met.every(Boolean)
  } finally {
    await demo.close()
  }
}

async function slowest(page: Page, path: string, controls: string): Promise<number> {
  await page.goto(path)
  await page.locator('main h1').waitFor()
  await page.locator(controls).first().waitFor({ state: 'attached' })
  const device = await page.context().newCDPSession(page)
  await device.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(WATCH)
  const all = await page.locator(controls).all()
  for (const one of all.slice(0, PRESSES)) {
    await one.click({ force: true })
    await page.evaluate(FRAME)
  }
  const took = await page.evaluate<number[]>('globalThis.presses')
  await device.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await device.detach()
  remark(`${path}: ${all.length} controls, ${took.length} slow events of ${Math.min(all.length, PRESSES)} presses`)
  return Math.max(0, ...took)
}

/** As the browser tells of events: it leaves out those faster than 16 ms. */
const WATCH = `globalThis.presses = []
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (entry.interactionId) globalThis.presses.push(entry.duration)
}).observe({ type: 'event', durationThreshold: 16, buffered: false })`

const FRAME = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 120))))'
