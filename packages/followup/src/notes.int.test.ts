import { newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { notesOf, removeNote, scheduleBundle, writeNote } from './index.ts'
import { openTable, START, tableModules } from './testing/table.ts'

describeOnBothEngines('writing along at an ontmoeting', (engine) => {
  const open = engine.house(tableModules, { start: START })

  async function atTable() {
    const one = await openTable(open())
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    const roundId = one.round.id
    await one.act(one.leader, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId, roundId, minutes: 15 }))
    const line = { roundId, bundleId, kind: 'notitie' as const, confirmed: [] as string[] }
    const write = (who: typeof one.writer, noteId: string, text: string, version: number) =>
      one.act(who, (trx, ctx) => writeNote(trx, ctx, { ...line, noteId, text, version }))
    const remove = (who: typeof one.writer, noteId: string, version: number) =>
      one.act(who, (trx, ctx) => removeNote(trx, ctx, { noteId, roundId, version }))
    const texts = async () => (await notesOf(one.test.house.read, one.scope, { roundId })).map(({ text, version }) => `${text} ${version}`)
    return { ...one, bundleId, roundId, line, write, remove, texts }
  }

  test('lines that come at the same moment all stand there, each once', async () => {
    const { write, texts, writer, other, leader } = await atTable()
    const ids = [newId(), newId(), newId()] as const
    await Promise.all([
      write(writer, ids[0], 'Eerst bellen.', 0),
      write(other, ids[1], 'Dan mailen.', 0),
      write(leader, ids[2], 'Of langsgaan.', 0),
    ])
    // A phone that heard nothing sends it again.
    await write(writer, ids[0], 'Eerst bellen.', 0)
    expect((await texts()).sort()).toEqual(['Dan mailen. 1', 'Eerst bellen. 1', 'Of langsgaan. 1'])
  })

  test('who changes what others changed meanwhile gets to see both, and decides', async () => {
    const { write, texts, writer, other } = await atTable()
    const id = newId()
    await write(writer, id, 'Eerst bellen.', 0)
    const both = await Promise.all([write(writer, id, 'Eerst mailen.', 1), write(other, id, 'Eerst langsgaan.', 1)])
    expect(both.filter((one) => one.saved)).toHaveLength(1)
    const [refused] = both.filter((one) => !one.saved)
    const [stands] = await texts()
    expect(refused).toMatchObject({ saved: false, stands: { kind: 'notitie', version: 2 } })
    expect(refused && !refused.saved && `${refused.stands.text} ${refused.stands.version}`).toBe(stands)
    await write(other, id, 'Eerst langsgaan of mailen.', 2)
    expect(await texts()).toEqual(['Eerst langsgaan of mailen. 3'])
  })

  test('a line goes as it was seen, and one that somebody still writes on comes back', async () => {
    const { write, remove, texts, writer, other } = await atTable()
    const id = newId()
    await write(writer, id, 'Eerst bellen.', 0)
    await write(other, id, 'Eerst mailen.', 1)
    expect(await remove(writer, id, 1)).toMatchObject({ saved: false, stands: { text: 'Eerst mailen.' } })
    expect(await remove(writer, id, 2)).toMatchObject({ saved: true })
    expect(await remove(writer, id, 2)).toMatchObject({ saved: true })
    expect(await texts()).toEqual([])
    await write(other, id, 'Eerst mailen, dan bellen.', 2)
    expect(await texts()).toEqual(['Eerst mailen, dan bellen. 3'])
  })

  test('members of the overleg write, at what is on the agenda, until the round is closed; not about whom it was', async () => {
    const { act, write, writer, teamLeader, line, scope } = await atTable()
    await expect(write(teamLeader, newId(), 'Mag ik ook?', 0)).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    const elsewhere = { ...line, bundleId: newId(), noteId: newId(), text: 'Eerst bellen.', version: 0 }
    await expect(act(writer, (trx, ctx) => writeNote(trx, ctx, elsewhere))).rejects.toMatchObject({ code: 'bundle.not_scheduled' })
    const telling = write(writer, newId(), 'Bel moeder op 06-12345678', 0)
    await expect(telling).rejects.toMatchObject({ code: 'followup.personal_data', field: 'text' })
    await write(writer, newId(), 'Eerst bellen.', 0)
    await open().act(scope, (trx) => trx.updateTable('round').set({ phase: 'afgerond' }).where('id', '=', line.roundId).execute())
    await expect(write(writer, newId(), 'Dan mailen.', 0)).rejects.toMatchObject({ code: 'round.already_closed' })
  })
})
