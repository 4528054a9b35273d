import { newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { clearAudit, networkModule, recordAudit } from './index.ts'

describeOnBothEngines('the audit log', (engine) => {
  const open = engine.house([networkModule], { start: '2026-01-05T08:20:00Z' })
  const someone = () => ({ kind: 'person' as const, personId: newId<'person'>() as PersonId })
  const entries = (networkId: string) =>
    open().house.read.selectFrom('audit_entry').selectAll().where('network_id', '=', networkId).orderBy('hour').execute()

  test('tells the hour, who and whom; looking is told once an hour, an act every time', async () => {
    const { act, freshScope, clock } = open()
    const scope = freshScope()
    const actor = someone()
    const subject = newId()
    const look = () => act(scope, (trx, ctx) => recordAudit(trx, ctx, { kind: 'mensen.gezien' }), actor)
    const change = () => act(scope, (trx, ctx) => recordAudit(trx, ctx, { kind: 'rol.gewijzigd', subjectPersonId: subject }), actor)
    await look()
    await look()
    await change()
    await change()
    const rows = await entries(scope.networkId)
    expect(rows.map((row) => row.kind).sort()).toEqual(['mensen.gezien', 'rol.gewijzigd', 'rol.gewijzigd'])
    expect(rows.find((row) => row.kind === 'rol.gewijzigd')).toMatchObject({
      hour: '2026-01-05T09',
      actor_person_id: actor.personId,
      subject_person_id: subject,
    })
    clock.advance({ hours: 1 })
    await look()
    expect(await entries(scope.networkId)).toHaveLength(4)
  })

  test('takes nothing from somebody whose name is sealed', async () => {
    const { act, freshScope } = open()
    const scope = freshScope()
    const sealed = act(scope, (trx, ctx) => recordAudit(trx, ctx, { kind: 'rol.gewijzigd' }), { kind: 'sealed' })
    await expect(sealed).rejects.toThrow(RangeError)
  })

  test('an entry is never changed or taken away, and goes only when another says up to when', async () => {
    const { house, act, freshScope, clock } = open()
    const scope = freshScope()
    await act(scope, (trx, ctx) => recordAudit(trx, ctx, { kind: 'account.beeindigd' }), someone())
    const rows = () => entries(scope.networkId)
    const forge = house.run((trx) => trx.updateTable('audit_entry').set({ actor_person_id: null }).execute())
    await expect(forge).rejects.toThrow(/append-only/)
    const wipe = house.run((trx) => trx.deleteFrom('audit_entry').execute())
    await expect(wipe).rejects.toThrow(/append-only/)
    expect(await rows()).toHaveLength(1)

    await act(scope, (trx, ctx) => clearAudit(trx, ctx, clock.now().subtract({ hours: 24 })))
    expect(await rows()).toHaveLength(1)
    clock.advance({ years: 2 })
    await act(scope, (trx, ctx) => clearAudit(trx, ctx, clock.now().subtract({ hours: 24 })))
    expect((await rows()).map((row) => row.kind)).toEqual(['controle.opgeruimd'])
    await expect(house.run((trx) => trx.deleteFrom('audit_entry').execute())).rejects.toThrow(/append-only/)
  })
})
