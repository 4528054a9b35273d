import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database, Keys } from '@lerende/kernel'
import { z } from 'zod'
import type { Config } from './config.ts'
import { Preflight } from './preflight.ts'

/** Name of the setting that tells which keys a database was begun with. */
export const FINGERPRINT = 'keys.fingerprint'
const keysFile = z.object({ seal: z.string().length(43), links: z.string().length(43) })

/** Where the keys come from: settings, a file, or nowhere yet. */
export type FoundKeys = { from: 'settings' | 'file'; keys: Keys } | { from: 'nowhere' }

/** Looks for the keys without making any. @throws Preflight when the file cannot be read */
export function findKeys(config: Pick<Config, 'givenKeys' | 'keysFile'>): FoundKeys {
  if (config.givenKeys) return { from: 'settings', keys: toKeys(config.givenKeys) }
  if (!existsSync(config.keysFile)) return { from: 'nowhere' }
  try {
    return { from: 'file', keys: toKeys(keysFile.parse(JSON.parse(readFileSync(config.keysFile, 'utf8')))) }
  } catch {
    throw new Preflight(
      `Het bestand met de sleutels (${config.keysFile}) is niet te lezen of is beschadigd.`,
      'Zet het terug uit je reservekopie.',
    )
  }
}

/**
 * The keys that belong to this database; made at the first start.
 * Keys that differ would lock everyone's sealed contributions for good, so a database remembers which ones it got.
 * @throws Preflight when they are missing or are not the ones this database was begun with
 */
export async function keysFor(database: Database, config: Config): Promise<Keys> {
  const found = findKeys(config)
  const known = await database.read.selectFrom('setting').select('value').where('name', '=', FINGERPRINT).executeTakeFirst()
  if (found.from === 'nowhere' && known && !config.newKeys) {
    throw new Preflight(
      `De sleutels ontbreken (${config.keysFile}), maar deze database is er al mee gevuld. Zonder die sleutels kan niemand nog horen wat er met zijn inbreng gebeurt.`,
      'Zet keys.json terug uit je reservekopie. Is die er echt niet meer? Start dan met: npm start -- --new-keys',
    )
  }
  const keys = found.from === 'nowhere' ? makeKeys(config.keysFile) : found.keys
  const fingerprint = fingerprintOf(keys)
  if (known && known.value !== fingerprint && !config.newKeys) {
    throw new Preflight(
      'De sleutels horen niet bij deze database. Zo kan niemand nog horen wat er met zijn eerdere inbreng gebeurt.',
      `Zet de eerste sleutels terug in ${config.keysFile} (of in SEAL_KEY en LINKS_KEY). Zijn die er echt niet meer? Start dan met: npm start -- --new-keys`,
    )
  }
  if (known?.value === fingerprint) return keys
  await database.transaction(async (trx) => {
    await trx
      .insertInto('setting')
      .values({ name: FINGERPRINT, value: fingerprint })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: fingerprint }))
      .execute()
  })
  return keys
}

/** Recognises keys without telling anything of them: they are random, so the hash cannot be guessed back. */
export function fingerprintOf(keys: Keys): string {
  return createHash('sha256').update('lerende-keys').update(keys.seal).update(keys.links).digest('base64url')
}

function makeKeys(file: string): Keys {
  const made = { seal: randomBytes(32).toString('base64url'), links: randomBytes(32).toString('base64url') }
  mkdirSync(dirname(file), { recursive: true })
  // `wx`: of two processes that start together, the second may not overwrite what the first made.
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return toKeys(made)
}

function toKeys(texts: { seal: string; links: string }): Keys {
  return { seal: Buffer.from(texts.seal, 'base64url'), links: Buffer.from(texts.links, 'base64url') }
}
