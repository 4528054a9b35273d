import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createModules } from '@lerende/api'
import { gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import {
  answerBundle,
  createBundle,
  decideBundle,
  discussBundle,
  giveVerdict,
  myContributions,
  scheduleBundle,
  submitWithSignals,
} from '@lerende/followup'
import { type Ctx, fromText, type Keys, makeCtx, newId, type PersonId, systemClock, toText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { myReflection } from '@lerende/reflections'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { beginRenewal, findKeys, finishRenewal, keysFor } from '../keys.ts'
import { resealAll, rotateKey } from './rotate-key.ts'

const pack = await readPack(gooiEnVechtstreek)

describeOnBothEngines('renewing the seal', (engine) => {
  const modules = createModules()
  const open = engine.house(modules, { start: '2026-01-05T08:00:00Z' })
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lerende-keys-'))
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true })
    await open().house.database.transaction((trx) => trx.deleteFrom('setting').execute())
  })

  const config = (env = {}) => readConfig({}, { DATA_DIR: folder, DATABASE_URL: open().url, LOG_LEVEL: 'silent', ...env })

  /** Somebody who brought something in and judged the answer, under these keys; and what they see of it. */
  async function somebody(keys: Keys) {
    const test = open()
    test.clock.moveTo(Temporal.Instant.from('2026-01-05T08:00:00Z'))
    const network = await createTestNetwork(test)
    const { scope } = network
    await test.act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const overlegId = await network.overleg(monthly)
    const personId = await network.member(overlegId, 'Jeugdconsulent')
    const round = (await roundsOf(test.house.read, scope, overlegId)).find((one) => one.ophalenAt > '2026-01-05')
    if (!round) throw new Error('a round lies ahead')
    await test.house.advanceTo(fromText(round.ophalenAt))
    const ctx = (with_: Keys, who: PersonId | null): Ctx =>
      makeCtx({ scope, keys: with_, clock: test.clock, ...(who ? { actor: { kind: 'person', personId: who } } : {}) })
    const questionnaire = 'grondhouding-in-twee-minuten' as const
    const signalId = newId()
    const signals = [{ signalId, kind: 'vraag' as const, text: 'Wie is het vaste gezicht?', needed: null, fromNiveau: null }]
    const answers = { 'schaal-oprechte-interesse': 4 }
    await test.house.run(async (trx) => {
      await submitWithSignals(trx, ctx(keys, personId), { reflectionId: newId(), roundId: round.id, questionnaire, answers, signals })
      const { bundleId } = await createBundle(trx, ctx(keys, null), { overlegId, title: 'Een vast gezicht', signalIds: [signalId] })
      await scheduleBundle(trx, ctx(keys, null), { bundleId, roundId: round.id, minutes: 5 })
      await discussBundle(trx, ctx(keys, null), { bundleId })
      const text = 'Vanaf maart is er een vast gezicht.'
      await decideBundle(trx, ctx(keys, null), {
        bundleId,
        kind: 'besluit',
        text,
        reason: null,
        ownerPersonId: null,
        owner: null,
        reviewDay: null,
      })
      const { answerId } = await answerBundle(trx, ctx(keys, null), { bundleId, text })
      await giveVerdict(trx, ctx(keys, personId), { answerId, verdict: 'usable', remark: null })
    })
    return {
      async sees(with_: Keys) {
        const [mine] = await myContributions(test.house.read, ctx(with_, personId), personId)
        const reflection = await myReflection(test.house.read, ctx(with_, personId), { roundId: round.id, questionnaire, personId })
        const heads = await test.house.read
          .selectFrom('reflection_score')
          .select('contributor')
          .where('network_id', '=', scope.networkId)
          .execute()
        return {
          signalId: mine?.signalId,
          verdict: mine?.bundle?.answer?.myVerdict,
          answers: reflection?.answers,
          heads: heads.map((one) => one.contributor),
        }
      },
      all: { signalId, verdict: 'usable', answers },
      nothing: { signalId: undefined, verdict: undefined, answers: undefined },
    }
  }

  test('gives everybody back what is theirs, under the new key alone', async () => {
    const before = await keysFor(open().house.database, config())
    const one = await somebody(before)
    expect(await one.sees(before)).toMatchObject(one.all)
    const heads = (await one.sees(before)).heads
    await rotateKey(config(), modules)
    const after = await keysFor(open().house.database, config())
    expect(after.seal).not.toEqual(before.seal)
    expect(after.links).toEqual(before.links)
    expect(await one.sees(after)).toMatchObject(one.all)
    expect((await one.sees(after)).heads).not.toEqual(heads)
    expect(await one.sees(before)).toMatchObject(one.nothing)
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).not.toContain(Buffer.from(before.seal).toString('base64url'))
  })

  test('broken off after any step, it can be done again; the app starts with what the database knows', async () => {
    const database = open().house.database
    const file = join(folder, 'keys.json')
    const before = await keysFor(database, config())
    const one = await somebody(before)

    // Ended after the new key was written: the old one still holds, and the next try takes the same new key.
    const { to } = beginRenewal(file)
    expect((await keysFor(database, config())).seal).toEqual(before.seal)
    expect(beginRenewal(file).to.seal).toEqual(to.seal)

    // Ended inside the transaction: nothing of it is there.
    const breaking = [...modules, { name: 'breaks', reseal: () => Promise.reject(new Error('kill -9')) }]
    await expect(resealAll(database, breaking, { from: before, to })).rejects.toThrow('kill -9')
    expect(await one.sees(before)).toMatchObject(one.all)

    // Ended after the transaction, before the file: the app starts with the new key and puts the file right.
    expect(await resealAll(database, modules, { from: before, to })).toBe(true)
    expect(await resealAll(database, modules, { from: before, to })).toBe(false)
    expect((await keysFor(database, config())).seal).toEqual(to.seal)
    expect(findKeys(config())).toMatchObject({ from: 'file', renewed: null })
    finishRenewal(file)
    expect(await one.sees(await keysFor(database, config()))).toMatchObject(one.all)
  })

  test('with keys from the settings, the old one beside the new', async () => {
    const database = open().house.database
    const [old = '', fresh = '', links = ''] = [3, 4, 5].map((fill) => Buffer.alloc(32, fill).toString('base64url'))
    const first = { SEAL_KEY: old, LINKS_KEY: links }
    const one = await somebody(await keysFor(database, config(first)))
    await expect(rotateKey(config(first), modules)).rejects.toMatchObject({ todo: expect.stringContaining('SEAL_KEYS_OLD') })
    const both = { SEAL_KEY: fresh, SEAL_KEYS_OLD: old, LINKS_KEY: links }
    await rotateKey(config(both), modules)
    const after = await keysFor(database, config({ SEAL_KEY: fresh, LINKS_KEY: links }))
    expect(await one.sees(after)).toMatchObject(one.all)
    expect((await keysFor(database, config(both))).seal).toEqual(after.seal)
  })

  test('waits until the app has stopped, which would go on sealing with the key from before', async () => {
    await keysFor(open().house.database, config())
    const at = toText(systemClock.now())
    await open().house.database.transaction((trx) => trx.insertInto('heartbeat').values({ worker: 'scheduler', at }).execute())
    await expect(rotateKey(config(), modules)).rejects.toMatchObject({ name: 'Preflight', message: 'De app draait nog.' })
    await open().house.database.transaction((trx) => trx.deleteFrom('heartbeat').execute())
  })
})
