import { newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { giveVerdictByLink } from './commands/answers/verdict-by-link.ts'
import { giveVerdict, reopenBundle, verdictToken } from './index.ts'
import { verdictByLinkInput } from './inputs.ts'
import { answerOfLink } from './queries/answer-by-link.ts'
import { openTable, START, type Table, tableModules } from './testing/table.ts'

describeOnBothEngines('a verdict from a mail', (engine) => {
  const open = engine.house(tableModules, { start: START })

  async function answered() {
    const one = await openTable(open())
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await one.meetAbout(bundleId, one.round.id, one.leader)
    const { answerId } = await one.decideAndAnswer(bundleId, one.leader)
    return { one, bundleId, answerId }
  }
  const token = (one: Table, personId: PersonId, answerId: string) => verdictToken(one.test.house.keys, { personId, answerId })
  const say = (one: Table, link: string, verdict: 'usable' | 'partly', remark: string | null = null) =>
    giveVerdictByLink(one.test.house, newId(), { token: link, verdict, remark, confirmed: [] })
  const read = (one: Table, link: string) =>
    answerOfLink(one.test.house.read, { keys: one.test.house.keys, token: link, now: one.test.clock.now() })
  const verdicts = (one: Table, answerId: string) =>
    one.test.house.read.selectFrom('verdict').select(['verdict', 'remark']).where('answer_id', '=', answerId).execute()

  test('counts for who brought it in, and may be said anew', async () => {
    const { one, answerId } = await answered()
    const link = token(one, one.writer, answerId)
    expect(await read(one, link)).toMatchObject({ text: expect.stringContaining('contactpersoon'), overlegName: 'Casuïstiektafel' })
    await say(one, link, 'usable')
    await say(one, link, 'partly', 'De helft van de scholen kent ze.')
    expect(await verdicts(one, answerId)).toEqual([{ verdict: 'partly', remark: 'De helft van de scholen kent ze.' }])
  })

  test('of somebody who brought nothing in changes nothing, and gets the same answer', async () => {
    const { one, answerId } = await answered()
    const link = token(one, one.other, answerId)
    expect(await read(one, link)).toMatchObject({ text: expect.stringContaining('contactpersoon') })
    expect(await say(one, link, 'partly', 'Dit helpt niemand.')).toBe(await say(one, token(one, one.writer, answerId), 'usable'))
    expect(await verdicts(one, answerId)).toEqual([{ verdict: 'usable', remark: null }])
  })

  test('is never a no, which opens the point and would show whose it is; after one, nobody can judge that answer', async () => {
    const { one, answerId } = await answered()
    const link = token(one, one.writer, answerId)
    expect(verdictByLinkInput.safeParse({ token: link, verdict: 'partly' }).success).toBe(true)
    expect(verdictByLinkInput.safeParse({ token: link, verdict: 'no', remark: 'Er is nog steeds niemand.' }).success).toBe(false)
    const no = { answerId, verdict: 'no' as const, remark: 'Er is nog steeds niemand.' }
    await one.act(one.writer, (trx, ctx) => giveVerdict(trx, ctx, no))
    for (const person of [one.writer, one.other]) {
      await expect(say(one, token(one, person, answerId), 'usable')).rejects.toMatchObject({ code: 'answer.outdated' })
      await expect(read(one, token(one, person, answerId))).rejects.toMatchObject({ code: 'answer.outdated' })
    }
  })

  test('ends for everybody when it is forgotten who brought it in', async () => {
    const { one, answerId } = await answered()
    await one.until(
      one.test.clock
        .now()
        .add({ hours: 24 * 30 })
        .toString({ fractionalSecondDigits: 3 }),
    )
    for (const person of [one.writer, one.other]) {
      await expect(say(one, token(one, person, answerId), 'usable')).rejects.toMatchObject({ code: 'answer.too_old' })
    }
  })

  test('is stopped at the door with what should not be written, and without a link that we made', async () => {
    const { one, bundleId, answerId } = await answered()
    const link = token(one, one.other, answerId)
    await expect(say(one, link, 'partly', 'Bel me op 06-12345678.')).rejects.toMatchObject({ code: 'followup.personal_data' })
    await expect(say(one, `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`, 'usable')).rejects.toMatchObject({
      code: 'verdict.link_invalid',
    })
    await expect(say(one, token(one, newId(), answerId), 'usable')).rejects.toMatchObject({ code: 'verdict.link_invalid' })
    await one.act(one.leader, (trx, ctx) => reopenBundle(trx, ctx, { bundleId, reason: 'Toch nog eens kijken.', confirmed: [] }))
    await expect(read(one, link)).rejects.toMatchObject({ code: 'answer.outdated' })
  })
})
