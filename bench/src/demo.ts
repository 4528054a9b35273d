import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPlaces, openBrowser, spawnServer, visitorsOf } from '@lerende/server/testing'

/** A browser at a server with the demo, and people who are signed in there. */
export interface DemoPlace {
  address: string
  visitor: ReturnType<typeof visitorsOf>
  places: Awaited<ReturnType<typeof findPlaces>>
  /** where tools find the browser */
  debugPort: number
  close(): Promise<void>
}

/** Opens one; DEMO_ADDRESS names a demo that runs already, and spares a minute of filling. */
export async function openDemoPlace(): Promise<DemoPlace> {
  const running = process.env['DEMO_ADDRESS']
  const folder = mkdtempSync(join(tmpdir(), 'lerende-bench-'))
  const server = running ? null : await spawnServer(['start', '--demo'], { DATA_DIR: folder })
  const address = running ?? server?.address ?? ''
  const debugPort = 9300 + (process.pid % 500)
  const browser = await openBrowser([`--remote-debugging-port=${debugPort}`])
  const visitor = visitorsOf(browser, address)
  const places = await findPlaces((await visitor('coordinator')).page, (await visitor('professional')).page)
  return {
    address,
    visitor,
    places,
    debugPort,
    async close() {
      await browser.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
