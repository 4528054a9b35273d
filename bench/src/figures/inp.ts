import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { openDemoPlace } from '../demo.ts'
import { figure, median, remark } from '../figure.ts'

/** A phone of some years ago. */
const SLOWER = 4
const PRESSES = 12
/** Visits to a screen; the slowest press of each counts, and the middle one of them. */
const VISITS = 3
const LONGEST_MS = 100
/** As many points as a busy overleg has to put together. */
const POINTS = 300

/** How long the slowest press takes until the screen shows it, on the two screens where people press most. */
export async function inpFigure(): Promise<boolean> {
  const demo = await openDemoPlace()
  try {
    const { askedRoundId, questionnaire, roundId } = demo.places
    const reflect = await demo.visitor('professional')
    const bundle = await demo.visitor('coordinator')
    await bringIn(bundle.page, demo.places.overlegId, POINTS)
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

/** Points that nobody bundled yet, no two the same, about things that come back. */
async function bringIn(page: Page, overlegId: string, count: number): Promise<void> {
  const about = ['de wachttijd bij aanmelden', 'het overdragen naar een andere school', 'wie het gezin belt', 'de tijd voor overleg']
  const what = ['duurt te lang', 'is voor niemand duidelijk', 'gaat goed en kan vaker', 'vraagt om een afspraak', 'loopt vast']
  const where = ['in de onderbouw', 'na de zomer', 'bij een verhuizing', 'als er twee aanbieders zijn', 'in kleine gemeenten']
  for (let nth = 0; nth < count; nth++) {
    const text = `Punt ${nth + 1}: ${about[nth % 4]} ${what[nth % 5]} ${where[Math.floor(nth / 7) % 5]}.`
    const answer = await page.request.post('/trpc/followup.raiseSignal', {
      data: { signalId: randomUUID(), overlegId, kind: nth % 3 === 0 ? 'vraag' : 'knelpunt', text, confirmed: [] },
    })
    if (!answer.ok()) throw new Error(`bringing in a point answers ${answer.status()}: ${await answer.text()}`)
  }
}

async function slowest(page: Page, path: string, controls: string): Promise<number> {
  const visits: number[] = []
  for (let visit = 0; visit < VISITS; visit++) visits.push(await slowestOfVisit(page, path, controls))
  remark(`${path}: ${visits.join(', ')} ms`)
  return median(visits)
}

async function slowestOfVisit(page: Page, path: string, controls: string): Promise<number> {
  await page.goto(path)
  await page.locator('main h1').waitFor()
  await page.locator(controls).first().waitFor({ state: 'attached' })
  const device = await page.context().newCDPSession(page)
  await device.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(WATCH)
  const all = await page.locator(controls).all()
  for (const one of all.slice(0, PRESSES)) {
    await one.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await one.click({ force: true })
    await page.evaluate(FRAME)
  }
  const took = await page.evaluate<number[]>('globalThis.presses')
  await device.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await device.detach()
  return Math.max(0, ...took)
}

/** As the browser tells of events: it leaves out those faster than 16 ms. */
const WATCH = `globalThis.presses = []
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (entry.interactionId) globalThis.presses.push(entry.duration)
}).observe({ type: 'event', durationThreshold: 16, buffered: false })`

const FRAME = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 120))))'
