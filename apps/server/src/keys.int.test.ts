import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createModules } from '@lerende/api'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { dkimKeyFor, keysFor } from './keys.ts'

describeOnBothEngines('keys', (engine) => {
  const open = engine.house(createModules())
  let folder = ''

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lerende-keys-'))
    await open().house.database.transaction((trx) => trx.deleteFrom('setting').execute())
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const keys = (flags = {}, env = {}) => keysFor(open().house.database, readConfig(flags, { DATA_DIR: folder, ...env }))

  test('are made once, readable by nobody else', async () => {
    const made = await keys()
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600)
    expect(await keys()).toEqual(made)
    expect(made.seal).toHaveLength(32)
    expect(made.links).not.toEqual(made.seal)
  })

  test('that are gone stop the start, unless their loss is accepted', async () => {
    const made = await keys()
    rmSync(join(folder, 'keys.json'))
    await expect(keys()).rejects.toMatchObject({ name: 'Preflight', todo: expect.stringContaining('--new-keys') })
    expect(await keys({ 'new-keys': true })).not.toEqual(made)
    await keys()
  })

  test('of another database stop the start', async () => {
    await keys()
    const other = Buffer.alloc(32, 3).toString('base64url')
    await expect(keys({}, { SEAL_KEY: other, LINKS_KEY: other })).rejects.toMatchObject({
      message: expect.stringContaining('horen niet bij deze database'),
    })
  })

  test('in a damaged file are not replaced', async () => {
    await keys()
    const file = join(folder, 'keys.json')
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40))
    await expect(keys()).rejects.toMatchObject({ message: expect.stringContaining('beschadigd') })
  })

  test('for signing mail are made once too, unless keys come from settings, where no disk may keep them', () => {
    const config = (env = {}) => readConfig({}, { DATA_DIR: folder, ...env })
    const made = dkimKeyFor(config())
    expect(made).toContain('PRIVATE KEY')
    expect(statSync(join(folder, 'dkim.pem')).mode & 0o777).toBe(0o600)
    expect(dkimKeyFor(config())).toBe(made)
    const given = Buffer.alloc(32, 3).toString('base64url')
    expect(dkimKeyFor(config({ SEAL_KEY: given, LINKS_KEY: given }))).toBeNull()
    expect(dkimKeyFor(config({ SEAL_KEY: given, LINKS_KEY: given, DKIM_KEY: made }))).toBe(made)
  })
})
