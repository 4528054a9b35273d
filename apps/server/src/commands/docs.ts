import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppRouter, createAppRouter, proceduresOf } from '@lerende/api'
import { createHouse, type Module, openDatabase, silentLog, systemClock } from '@lerende/kernel'
import { ROOT } from '../config.ts'
import { eventsDoc } from '../events-doc.ts'
import type { RouteRight } from '../http/rights.ts'
import { createHttp } from '../http/server.ts'
import { retentionDoc } from '../retention-doc.ts'
import { rightsDoc } from '../rights-doc.ts'

/** Writes the documents that are made from the code, or only looks whether they are current. @returns whether all are */
export async function docs(modules: Module[], options: { check: boolean }): Promise<boolean> {
  let current = true
  for (const [file, text] of await documents(modules)) {
    const path = join(ROOT, file)
    if (!options.check) writeFileSync(path, text)
    else if (read(path) !== text) {
      process.stderr.write(`${file} loopt achter op de code.\n  Doe dit: npm run docs\n`)
      current = false
    }
  }
  return current
}

async function documents(modules: Module[]): Promise<Array<[file: string, text: string]>> {
  const router = createAppRouter(nowhere)
  return [
    ['docs/events.md', eventsDoc(modules)],
    ['docs/privacy/bewaartermijnen.md', retentionDoc()],
    ['docs/rechten.md', rightsDoc(proceduresOf(router), await routesOf(router, modules))],
  ]
}

/** The routes of a server that listens nowhere, on a database that nobody fills. */
async function routesOf(router: AppRouter, modules: Module[]): Promise<readonly RouteRight[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lerende-docs-'))
  const database = openDatabase(`sqlite:${join(folder, 'leeg.db')}`)
  const none = new Uint8Array(32)
  const house = createHouse({ database, modules, clock: systemClock, keys: { seal: none, links: none }, log: silentLog })
  try {
    const app = await createHttp({ house, router, publicUrl: null, webFolder: folder, securityContact: 'mailto:veilig@netwerk.example' })
    await app.ready()
    const routes = [...app.routeRights].sort((a, b) => (`${a.url} ${a.method}` < `${b.url} ${b.method}` ? -1 : 1))
    await app.close()
    return routes
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
}

/** The router is read here, and never asked anything. */
const nowhere = {
  demo: false,
  mailbox: false,
  demoPeople: () => Promise.resolve([]),
  health: () => Promise.resolve([]),
  advanceWeek: () => Promise.resolve(null),
  stuck: () => Promise.resolve([]),
  retryStuck: () => Promise.resolve(false),
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
