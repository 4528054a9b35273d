import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database, Keys } from '@lerende/kernel'
import { z } from 'zod'
import type { Config } from './config.ts'
import { Preflight } from './preflight.ts'

/** Name of the setting that tells which keys a database was begun with. */
export const FINGERPRINT = 'keys.fingerprint'
const keyText = z.string().length(43)
/** `next` stands in the file while the seal is being renewed. */
const keysFile = z.object({ seal: keyText, links: keyText, next: keyText.optional() })

/** Where the keys come from: settings, a file, or nowhere yet. */
export type FoundKeys =
  | { from: 'settings' | 'file'; keys: Keys /** the keys as they will be once the seal is renewed */; renewed: Keys | null }
  | { from: 'nowhere' }

/** Looks for the keys without making any. @throws Preflight when the file cannot be read */
export function findKeys(config: Pick<Config, 'givenKeys' | 'keysFile'>): FoundKeys {
  if (config.givenKeys) return { from: 'settings', ...givenKeys(config.givenKeys) }
  if (!existsSync(config.keysFile)) return { from: 'nowhere' }
  try {
    return { from: 'file', ...readKeys(config.keysFile) }
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
 * @throws Preflight when they are missing, are not this database's, or wait for the seal to be renewed
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
  const renewed = found.from === 'nowhere' ? null : found.renewed
  if (known && found.from !== 'nowhere' && renewed) {
    // Renewing broke off after the database was through: what is left to do is to the file alone.
    if (known.value === fingerprintOf(renewed)) {
      if (found.from === 'file') finishRenewal(config.keysFile)
      return renewed
    }
    if (found.from === 'settings' && known.value !== fingerprint) {
      throw new Preflight(
        'In SEAL_KEY staat een nieuwe sleutel, maar de database is nog met een eerdere verzegeld.',
        'Doe eerst: npm run rotate-key. Of zet de eerdere sleutel terug in SEAL_KEY.',
      )
    }
  }
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

/**
 * Puts a new seal key in the file beside the one in use, or finds the one that an earlier try left there.
 * @returns the keys in use and the ones to come
 */
export function beginRenewal(file: string): { from: Keys; to: Keys } {
  const texts = keysFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  const next = texts.next ?? newKey()
  if (!texts.next) writeKeys(file, { ...texts, next })
  return { from: toKeys(texts), to: toKeys({ ...texts, seal: next }) }
}

/** The new key takes the place of the one before, which is nowhere any more. */
export function finishRenewal(file: string): void {
  const { next, ...texts } = keysFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  if (next) writeKeys(file, { ...texts, seal: next })
}

/**
 * The key that mails are signed with: the given one, or one of our own that stays the same from start to start.
 * @returns null when keys come from settings and this one is not among them: there may be no disk that keeps it
 */
export function dkimKeyFor(config: Pick<Config, 'dkimKey' | 'dkimFile' | 'givenKeys'>): string | null {
  if (config.dkimKey || config.givenKeys) return config.dkimKey
  if (!existsSync(config.dkimFile)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    mkdirSync(dirname(config.dkimFile), { recursive: true })
    try {
      // `wx`: of two processes that start together, the second takes what the first made.
      writeFileSync(config.dkimFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx', flush: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  return readFileSync(config.dkimFile, 'utf8')
}

/** Writes beside it and puts that in its place, so that there is a whole file at every moment. */
function writeKeys(file: string, texts: z.output<typeof keysFile>): void {
  writeFileSync(`${file}.nieuw`, `${JSON.stringify(texts, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.nieuw`, file)
}

function readKeys(file: string): { keys: Keys; renewed: Keys | null } {
  const { next, ...texts } = keysFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { keys: toKeys(texts), renewed: next ? toKeys({ ...texts, seal: next }) : null }
}

/** With `SEAL_KEYS_OLD` the first old key is the one that the database may still be sealed with. */
function givenKeys(given: NonNullable<Config['givenKeys']>): { keys: Keys; renewed: Keys | null } {
  const renewed = toKeys(given)
  const [before] = given.before
  return before === undefined ? { keys: renewed, renewed: null } : { keys: toKeys({ ...given, seal: before }), renewed }
}

function newKey(): string {
  return randomBytes(32).toString('base64url')
}

function makeKeys(file: string): Keys {
  const made = { seal: newKey(), links: newKey() }
  mkdirSync(dirname(file), { recursive: true })
  // `wx`: of two processes that start together, the second may not overwrite what the first made.
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return toKeys(made)
}

function toKeys(texts: { seal: string; links: string }): Keys {
  return { seal: Buffer.from(texts.seal, 'base64url'), links: Buffer.from(texts.links, 'base64url') }
}
