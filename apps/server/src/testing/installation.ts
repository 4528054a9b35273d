import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createModules } from '@lerende/api'
import {
  type Ctx,
  createHouse,
  type Engine,
  grantScope,
  type House,
  makeCtx,
  type NetworkId,
  silentLog,
  systemClock,
} from '@lerende/kernel'
import { openTestDatabase, testKeys } from '@lerende/kernel/testing'
import { openSink } from '@lerende/mail/testing'
import { allNetworks } from '@lerende/network'
import { spawnServer } from './server-process.ts'
import { tallyModule } from './tally-room.ts'

/** A database, a mail server and settings of their own, for servers in processes; the house is the test's window on them. */
export interface Installation {
  house: House
  env: Record<string, string>
  sink: Awaited<ReturnType<typeof openSink>>
  /** Of the network that the first server founded. */
  ctx(): Promise<Ctx>
  drop(): Promise<void>
}

/** Opens an installation and lets a server fill it once. */
export async function openInstallation(engine: Engine): Promise<Installation> {
  const { database, url, drop } = await openTestDatabase(engine)
  const sink = await openSink()
  const folder = mkdtempSync(join(tmpdir(), 'lerende-data-'))
  const key = () => randomBytes(32).toString('base64url')
  const env = {
    DATABASE_URL: url,
    DATA_DIR: folder,
    SMTP_URL: sink.url,
    MAIL_FROM: 'leren@netwerk.example',
    ADMIN_MAIL: 'beheer@netwerk.example',
    SEAL_KEY: key(),
    LINKS_KEY: key(),
    // People ask from network ranges of their own, as in a region; how often one range may call stays as it is.
    TRUST_PROXY: 'loopback',
  }
  const house = createHouse({ database, modules: [...createModules(), tallyModule], clock: systemClock, keys: testKeys, log: silentLog })
  await (await spawnServer(['start'], env)).stop()
  return {
    house,
    env,
    sink,
    async ctx() {
      const [network] = await allNetworks(house.read)
      if (!network) throw new Error('the server founded no network')
      // The one network of this installation, read from its own table.
      return makeCtx({ scope: grantScope(network.id as NetworkId), keys: testKeys, clock: systemClock })
    },
    async drop() {
      await drop()
      await sink.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** How often each value occurs. */
export function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Headers of a request that comes, by way of the proxy that an installation believes, from the `n`th network range. */
export function fromRange(n: number): Record<string, string> {
  return { 'x-forwarded-for': `10.${n >> 8}.${n & 255}.1` }
}
