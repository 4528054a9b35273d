import { type Database, grantScope, type House, type Keys, type Module, makeCtx, type NetworkId, toText } from '@lerende/kernel'
import { allNetworks, recordAudit } from '@lerende/network'
import type { Config } from '../config.ts'
import { openHouse } from '../house.ts'
import { beginRenewal, FINGERPRINT, findKeys, fingerprintOf, finishRenewal, keysFor } from '../keys.ts'
import { openLog } from '../log.ts'
import { Preflight } from '../preflight.ts'

/** The app gives a sign of life every minute. */
const ALIVE_MINUTES = 3

/**
 * Seals everything that is sealed anew with a new key. All of it is one transaction, and the file with keys holds both
 * keys meanwhile: broken off at any moment, it can be done again or has been done.
 * @throws Preflight while the app runs, or when there is nothing to renew
 */
export async function rotateKey(config: Config, modules: Module[]): Promise<void> {
  const found = findKeys(config)
  if (found.from === 'nowhere') throw new Preflight('Er zijn nog geen sleutels.', 'Start de app één keer: npm start')
  if (found.from === 'settings' && !found.renewed) {
    throw new Preflight(
      'De sleutels komen uit de instellingen, en er staat geen nieuwe bij.',
      'Zet de huidige SEAL_KEY in SEAL_KEYS_OLD, maak een nieuwe SEAL_KEY (openssl rand -base64 32) en geef dit commando opnieuw.',
    )
  }
  const work = found.from === 'file' ? beginRenewal(config.keysFile) : { from: found.keys, to: found.renewed ?? found.keys }
  // Opens (and brings up to date) with the keys that the database knows now.
  const { house, close } = await openHouse(config, {
    modules,
    log: openLog(config.logLevel),
    keysFor: (database) => renewable(database, config),
  })
  try {
    await refuseWhileRunning(house)
    const anew = await resealAll(house.database, modules, work)
    if (found.from === 'file') finishRenewal(config.keysFile)
    process.stdout.write(anew ? 'Alles is opnieuw verzegeld. De vorige sleutel doet niets meer.\n' : 'Alles was al opnieuw verzegeld.\n')
    if (found.from === 'settings') process.stdout.write('Haal SEAL_KEYS_OLD nu weg uit de instellingen.\n')
    process.stdout.write('Een reservekopie van de database van voor nu gaat alleen open met de sleutel van toen.\n')
  } finally {
    await close()
  }
}

/**
 * Seals anew with another key, and notes which one it is, in one transaction.
 * @returns false when that was done before
 * @throws Preflight when the database knows neither key
 */
export async function resealAll(database: Database, modules: readonly Module[], { from, to }: { from: Keys; to: Keys }): Promise<boolean> {
  return database.transaction(async (trx) => {
    const known = await trx.selectFrom('setting').select('value').where('name', '=', FINGERPRINT).executeTakeFirst()
    if (known?.value === fingerprintOf(to)) return false
    if (known && known.value !== fingerprintOf(from)) {
      throw new Preflight('De sleutels horen niet bij deze database.', 'Zet de sleutels terug waarmee hij verzegeld is.')
    }
    for (const network of await allNetworks(trx)) {
      // Every network of this installation, read from its own table.
      const scope = grantScope(network.id as NetworkId)
      const rows = await trx.selectFrom('person').select('id').where('network_id', '=', network.id).execute()
      const people = rows.map((row) => row.id)
      for (const module of modules) await module.reseal?.(trx, { scope, from, to, people })
      await recordAudit(trx, makeCtx({ scope, keys: to }), { kind: 'sleutel.vervangen' })
    }
    const value = fingerprintOf(to)
    await trx
      .insertInto('setting')
      .values({ name: FINGERPRINT, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
    return true
  })
}

/** The keys that the database is sealed with now: those in use, or those to come when all but the file was done. */
async function renewable(database: Database, config: Config): Promise<Keys> {
  const found = findKeys(config)
  if (found.from === 'nowhere' || !found.renewed) return keysFor(database, config)
  const known = await database.read.selectFrom('setting').select('value').where('name', '=', FINGERPRINT).executeTakeFirst()
  return known?.value === fingerprintOf(found.renewed) ? found.renewed : found.keys
}

/** What runs holds the key from before, and would go on sealing with it. */
async function refuseWhileRunning({ read, clock }: House): Promise<void> {
  const beat = await read.selectFrom('heartbeat').select('at').orderBy('at', 'desc').limit(1).executeTakeFirst()
  const since = toText(clock.now().subtract({ minutes: ALIVE_MINUTES }))
  if (!beat || beat.at < since) return
  throw new Preflight('De app draait nog.', `Stop de app (en elke werker), wacht ${ALIVE_MINUTES} minuten en geef dit commando opnieuw.`)
}
