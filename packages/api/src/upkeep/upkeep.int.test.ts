import { gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { makeCtx, newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { queueMail } from '@lerende/mail'
import { sampleDigest } from '@lerende/mail/testing'
import { addPerson, createCallerFactory, createNetwork, type RequestContext } from '@lerende/network'
import { expect, test } from 'vitest'
import { createModules } from '../modules.ts'
import { upkeepRouter } from './router.ts'

const callerOf = createCallerFactory(upkeepRouter)

describeOnBothEngines('what a beheerder looks after', (engine) => {
  const open = engine.house(createModules())

  async function scene() {
    const { house, clock, freshScope, act } = open()
    const scope = await house.run(async (trx) => {
      const { scope: _none, ...ctx } = makeCtx({ scope: freshScope(), keys: house.keys, clock })
      return createNetwork(trx, ctx, { name: 'Proefnetwerk', region: 'noord' })
    })
    const join = (role: 'beheerder' | 'lid') =>
      act(scope, (trx, ctx) =>
        addPerson(trx, ctx, { name: `Iemand ${role}`, email: `${newId()}@gemeente.example`, functie: '', organisationId: null, role }),
      )
    const as = (personId: PersonId, role: 'beheerder' | 'lid') => {
      const request: RequestContext = {
        ...{ house, correlationId: newId(), sessionToken: null, setSession: () => {} },
        session: { personId, role, scope },
      }
      return callerOf(request)
    }
    const personId = await join('beheerder')
    return { house, clock, scope, act, join, as, personId, beheerder: as(personId, 'beheerder') }
  }

  test('open data is gathered in the background, and the file is for who asked', async () => {
    const { house, as, join, beheerder, act, scope } = await scene()
    const other = as(await join('beheerder'), 'beheerder')
    await act(scope, async (trx, ctx) => loadPack(trx, ctx, await readPack(gooiEnVechtstreek)))
    const { jobId } = await beheerder.openData({ what: 'lessen', format: 'json' })
    expect(await beheerder.openDataFile({ jobId })).toBeNull()
    expect(await beheerder.jobs()).toMatchObject([{ id: jobId, state: 'busy', done: 0 }])
    await house.settled()
    expect(await beheerder.jobs()).toMatchObject([{ id: jobId, state: 'done', error: null }])
    const file = await beheerder.openDataFile({ jobId })
    expect(file).toMatchObject({ type: 'application/json', name: 'lessen-2026-01-05.json' })
    expect(JSON.parse(file?.text ?? '').lines.length).toBeGreaterThan(0)
    expect(await other.openDataFile({ jobId })).toBeNull()
    expect(await other.jobs()).toEqual([])
  })

  test('what was stopped gives no file', async () => {
    const { house, beheerder } = await scene()
    const { jobId } = await beheerder.openData({ what: 'overleggen', format: 'csv' })
    await beheerder.stopJob({ jobId })
    await house.settled()
    expect(await beheerder.jobs()).toMatchObject([{ state: 'stopped' }])
    expect(await beheerder.openDataFile({ jobId })).toBeNull()
  })

  test('mail that was given up goes once more, all but letters about own input', async () => {
    const { house, clock, scope, act, personId, beheerder } = await scene()
    for (const purpose of ['digest', 'answer']) {
      const mail = { personId, purpose, period: newId(), to: 'iemand@gemeente.example', subject: 'Iets', model: sampleDigest(1) }
      await act(scope, (trx, ctx) => queueMail(trx, ctx, mail))
    }
    await house.run((trx) =>
      trx.updateTable('outbox_mail').set({ status: 'failed', error: 'nee' }).where('network_id', '=', scope.networkId).execute(),
    )
    expect(await beheerder.mails({ status: 'failed' })).toMatchObject({
      counts: { failed: 1 },
      mails: [{ purpose: 'digest', error: 'nee' }],
    })
    expect(await beheerder.retryMails()).toEqual({ again: 1 })
    expect(await beheerder.retryMails()).toEqual({ again: 0 })
    expect((await beheerder.mails({ status: 'due' })).mails).toMatchObject([{ purpose: 'digest', attempts: 0 }])
    const left = await house.read
      .selectFrom('outbox_mail')
      .select('purpose')
      .where('network_id', '=', scope.networkId)
      .where('status', '=', 'failed')
      .execute()
    expect(left).toEqual([{ purpose: 'answer' }])
    expect(clock.now().toString()).toContain('2026-01-05')
  })

  test('timers and events are told without what they are about', async () => {
    const { beheerder, house } = await scene()
    await beheerder.openData({ what: 'belofte', format: 'csv' })
    const { timers, kinds } = await beheerder.timers({ kind: 'kernel.job' })
    expect(kinds).toContain('kernel.job')
    expect(Object.keys(timers[0] ?? {}).sort()).toEqual(['attempts', 'dueAt', 'kind', 'status'])
    await house.settled()
    const { events } = await beheerder.events({ type: null, stream: 'person/', day: null, after: null })
    expect(events.length).toBeGreaterThan(0)
    expect(events.every(({ hour }) => hour.endsWith(':00:00Z'))).toBe(true)
  })

  test('name and region change for a beheerder, without numbers that tell of somebody', async () => {
    const { beheerder, as, join } = await scene()
    await beheerder.changeSettings({ name: 'Netwerk aan de Vecht', region: 'Vechtstreek' })
    const member = as(await join('lid'), 'lid')
    expect(await member.settings()).toMatchObject({ name: 'Netwerk aan de Vecht', fixed: { minimumGroup: 5, minimumOutside: 10 } })
    await expect(member.changeSettings({ name: 'Ander netwerk', region: 'Elders' })).rejects.toMatchObject({
      cause: { code: 'network.forbidden' },
    })
    await expect(beheerder.changeSettings({ name: 'Bel 06 12345678', region: 'Elders' })).rejects.toMatchObject({
      cause: { code: 'upkeep.personal_data', field: 'name' },
    })
  })

  test('an organisation comes in, stops and comes back; a name with a number is refused', async () => {
    const { beheerder, house, scope } = await scene()
    await beheerder.addOrganisation({ name: 'De Brink', soort: 'onderwijs' })
    const row = await house.read.selectFrom('organisation').select('id').where('network_id', '=', scope.networkId).executeTakeFirstOrThrow()
    const organisationId = row.id
    await beheerder.archiveOrganisation({ organisationId })
    await beheerder.bringBackOrganisation({ organisationId })
    await beheerder.renameOrganisation({ organisationId, name: 'De Vest' })
    await expect(beheerder.renameOrganisation({ organisationId, name: 'Bel 06 12345678' })).rejects.toMatchObject({
      cause: { code: 'upkeep.personal_data' },
    })
    const entries = await house.read.selectFrom('audit_entry').select('kind').where('network_id', '=', scope.networkId).execute()
    expect(entries.filter(({ kind }) => kind === 'netwerk.ingericht')).toHaveLength(4)
  })

  test('rounds tell when and whether an ontmoeting went on, and count nobody', async () => {
    const { house, clock } = open()
    const network = await createTestNetwork(open())
    await network.overleg(monthly)
    await house.advanceTo(clock.now().add({ hours: 24 * 70 }))
    const personId = await network.person('Beheerder')
    const beheerder = callerOf({
      ...{ house, correlationId: newId(), sessionToken: null, setSession: () => {} },
      session: { personId, role: 'beheerder', scope: network.scope },
    })
    const { jobId } = await beheerder.openData({ what: 'rondes', format: 'json' })
    await house.settled()
    const { lines } = JSON.parse((await beheerder.openDataFile({ jobId }))?.text ?? '')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['overleg', 'niveau', 'ronde', 'dag', 'ontmoeting'])
      expect(line.overleg).toBe('Regieteam')
      expect(line.ontmoeting).not.toBe('gepland')
      expect(line.dag <= clock.now().toString().slice(0, 10)).toBe(true)
    }
  })
})
