import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createModules } from '@lerende/api'
import { gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import {
  type Actor,
  type Clock,
  type Ctx,
  createHouse,
  grantScope,
  type House,
  type Keys,
  makeCtx,
  newId,
  openDatabase,
  silentLog,
  systemClock,
} from '@lerende/kernel'
import type { Delivery } from '@lerende/mail'
import { createNetwork } from '@lerende/network'

/** A house on an SQLite file of its own, with one network that has the pack. */
export interface Place {
  house: House
  url: string
  folder: string
  ctx(actor?: Actor): Ctx
  close(): Promise<void>
}

/** Opens a place to measure in, gone after {@link Place.close}. */
export async function openPlace(options: { clock?: Clock; delivery?: Delivery; keys?: Keys } = {}): Promise<Place> {
  const clock = options.clock ?? systemClock
  const folder = mkdtempSync(join(tmpdir(), 'lerende-bench-'))
  const url = `sqlite:${join(folder, 'bench.db')}`
  const keys = options.keys ?? { seal: new Uint8Array(randomBytes(32)), links: new Uint8Array(randomBytes(32)) }
  const database = openDatabase(url)
  const house = createHouse({ database, modules: createModules(options.delivery), clock, keys, log: silentLog })
  await house.migrate()
  const pack = await readPack(gooiEnVechtstreek)
  const scope = await house.run(async (trx) => {
    const first = makeCtx({ scope: grantScope(newId<'network'>()), keys, clock })
    const made = await createNetwork(trx, first, { name: 'Meetnetwerk', region: 'noord' })
    await loadPack(trx, { ...first, scope: made }, pack)
    return made
  })
  await house.settled()
  return {
    house,
    url,
    folder,
    ctx: (actor = { kind: 'system' }) => makeCtx({ scope, keys, clock, actor }),
    async close() {
      await house.stop()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A casuïstiektafel that meets every Tuesday; all that is measured happens around such a table. */
export const weeklyTable = {
  name: 'Casuïstiektafel',
  niveau: 'uitvoering',
  kind: 'casuistiek',
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  startsLocal: '2024-09-10T09:30',
  durationMinutes: 90,
  place: 'Buurthuis',
  holidayRule: 'move-later',
  escalatesTo: null,
  partnersEvery: null,
  werkvorm: null,
} as const
