import type { PersonId } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { createCallerFactory, networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import { addMember, cyclesModule, planAhead, pollToken, removeMember } from './index.ts'
import { cyclesRouter } from './router/index.ts'
import { createTestNetwork, monthly, turnsOf } from './testing/index.ts'

describeOnBothEngines('a moment that suits', (engine) => {
  const open = engine.house([networkModule, cyclesModule], { start: '2026-01-19T08:00:00Z' })

  async function start() {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const lead = await network.member(overlegId, 'Coördinator', 'coordinator')
    const anna = await network.member(overlegId, 'Jeugdconsulent 1')
    const bram = await network.member(overlegId, 'Leerkracht 1')
    const factory = createCallerFactory(cyclesRouter)
    const as = (personId: PersonId | null) =>
      factory({
        house: open().house,
        session: personId && { personId, role: 'lid', scope: network.scope },
        sessionToken: null,
        correlationId: 'proef',
        setSession: () => undefined,
      })
    const ask = (moments: string[]) =>
      as(lead).openDatePoll({ overlegId, topic: 'Samen het jaarplan maken', place: 'School, Weesp', durationMinutes: 120, moments })
    return { ...network, overlegId, lead, anna, bram, as, ask }
  }
  type Scene = Awaited<ReturnType<typeof start>>
  const pollOf = async (scene: Scene, personId: PersonId) => {
    const { poll } = await scene.as(personId).datePoll({ overlegId: scene.overlegId })
    if (!poll) throw new Error('there is a poll')
    return poll
  }
  const code = (value: string) => ({ cause: { code: value } })

  test('the members say what suits, who leads chooses, and it becomes an ontmoeting that planning leaves alone', async () => {
    const scene = await start()
    const { overlegId, lead, anna, bram, as } = scene
    const before = await turnsOf(open(), scene.scope, overlegId)
    const { pollId } = await scene.ask(['2026-03-03T14:00', '2026-02-24T09:30', '2026-05-05T09:30'])
    await expect(scene.ask(['2026-03-04T14:00', '2026-03-05T14:00'])).rejects.toMatchObject(code('cycles.poll_open'))
    const { moments, people } = await pollOf(scene, anna)
    expect(moments.map((one) => [one.startsAt, one.endsAt, one.free, one.mine])).toEqual([
      ['2026-02-24T08:30:00.000Z', '2026-02-24T10:30:00.000Z', ['voorjaarsvakantie'], null],
      ['2026-03-03T13:00:00.000Z', '2026-03-03T15:00:00.000Z', [], null],
      ['2026-05-05T07:30:00.000Z', '2026-05-05T09:30:00.000Z', ['Bevrijdingsdag'], null],
    ])
    expect(people.map((one) => one.name)).toEqual(['Coördinator', 'Jeugdconsulent 1', 'Leerkracht 1'])
    const [holiday, free] = moments.map((one) => one.momentId)
    if (!holiday || !free) throw new Error('there are moments')
    const say = (personId: PersonId, momentId: string, answer: 'ja' | 'desnoods' | 'nee') =>
      as(personId).answerDatePoll({ overlegId, pollId, votes: [{ momentId, answer }] })
    await say(anna, holiday, 'ja')
    await say(anna, holiday, 'nee')
    await say(anna, free, 'desnoods')
    await say(bram, free, 'ja')
    const seen = await pollOf(scene, bram)
    expect(seen.moments.map((one) => one.mine)).toEqual([null, 'ja', null])
    expect(seen.people.find((one) => one.personId === anna)?.answers).toEqual(
      expect.arrayContaining([
        { momentId: holiday, answer: 'nee' },
        { momentId: free, answer: 'desnoods' },
      ]),
    )
    await expect(as(anna).pickMoment({ overlegId, pollId, momentId: free })).rejects.toMatchObject(code('cycles.not_your_overleg'))
    const { ontmoetingId } = await as(lead).pickMoment({ overlegId, pollId, momentId: free })
    const made = await as(anna).ontmoeting({ ontmoetingId })
    expect(made).toMatchObject({ startsAt: '2026-03-03T13:00:00.000Z', place: 'School, Weesp', status: 'gepland', movedByHand: true })
    expect(await pollOf(scene, anna)).toMatchObject({ status: 'gekozen', ontmoetingId, mayAnswer: false })
    await expect(say(anna, free, 'ja')).rejects.toMatchObject(code('cycles.poll_closed'))
    await expect(as(lead).pickMoment({ overlegId, pollId, momentId: free })).rejects.toMatchObject(code('cycles.poll_closed'))

    const after = async () => turnsOf(open(), scene.scope, overlegId)
    const planned = await after()
    await open().act(scene.scope, (trx, ctx) => planAhead(trx, ctx))
    expect(await after()).toEqual(planned)
    expect(planned.map((one) => one.ontmoetingId).filter((id) => id !== ontmoetingId)).toEqual(before.map((one) => one.ontmoetingId))
    expect(planned.map((one) => one.number)).toEqual(planned.map((_, place) => place + 1))
    // A round of its own goes through all phases.
    await open().house.advanceTo(Temporal.Instant.from('2026-03-20T08:00:00Z'))
    const round = (await after()).find((one) => one.ontmoetingId === ontmoetingId)
    expect(['reflecteren', 'terugkoppelen']).toContain(round?.phase)
    await scene.ask(['2026-04-01T14:00', '2026-04-02T14:00'])
  })

  test('a day on which the overleg meets already, and a moment that is over, are not chosen', async () => {
    const scene = await start()
    const { overlegId, lead, as } = scene
    const { pollId } = await scene.ask(['2026-02-10T14:00', '2026-02-02T14:00'])
    const [soon, taken] = (await pollOf(scene, lead)).moments
    if (!soon || !taken) throw new Error('there are moments')
    await expect(as(lead).pickMoment({ overlegId, pollId, momentId: taken.momentId })).rejects.toMatchObject(code('cycles.day_taken'))
    await open().house.advanceTo(Temporal.Instant.from('2026-02-02T13:00:00Z'))
    await expect(as(lead).pickMoment({ overlegId, pollId, momentId: soon.momentId })).rejects.toMatchObject(code('cycles.in_the_past'))
    expect((await pollOf(scene, lead)).moments.map((one) => one.gone)).toEqual([true, false])
    await as(lead).stopDatePoll({ overlegId, pollId })
    expect(await pollOf(scene, lead)).toMatchObject({ status: 'gestopt', ontmoetingId: null })
    await expect(scene.ask(['2026-02-01T14:00', '2026-03-05T14:00'])).rejects.toMatchObject({
      cause: { code: 'cycles.in_the_past', field: 'moments' },
    })
  })

  test('the link asks one member only, shows nothing of others, and works until they leave', async () => {
    const scene = await start()
    const { overlegId, anna, bram, lead, as } = scene
    const { pollId } = await scene.ask(['2026-03-03T14:00', '2026-03-05T09:30'])
    const token = pollToken(testKeys, { pollId, personId: anna })
    const stranger = as(null)
    const shown = await stranger.pollLink({ token })
    expect(shown).toMatchObject({ overlegName: 'Regieteam', topic: 'Samen het jaarplan maken', status: 'open' })
    expect(JSON.stringify(shown)).not.toMatch(/Jeugdconsulent|Leerkracht|people/)
    const [first] = shown.moments
    if (!first) throw new Error('there are moments')
    await stranger.answerPollByLink({ token, votes: [{ momentId: first.momentId, answer: 'desnoods' }] })
    expect((await stranger.pollLink({ token })).moments[0]?.mine).toBe('desnoods')
    expect((await pollOf(scene, bram)).people.map((one) => one.answers.length)).toEqual([0, 1, 0])
    const other = await start()
    await other.ask(['2026-03-03T14:00', '2026-03-05T09:30'])
    const strange = (await pollOf(other, other.anna)).moments[0]?.momentId ?? ''
    await expect(stranger.answerPollByLink({ token, votes: [{ momentId: strange, answer: 'ja' }] })).rejects.toMatchObject(
      code('cycles.unknown_moment'),
    )
    for (const wrong of [
      `${token}x`,
      pollToken({ ...testKeys, links: testKeys.seal }, { pollId, personId: anna }),
      pollToken(testKeys, { pollId, personId: other.anna }),
    ]) {
      await expect(stranger.pollLink({ token: wrong })).rejects.toMatchObject(code('cycles.poll_link_invalid'))
    }
    await open().act(scene.scope, (trx, ctx) => removeMember(trx, ctx, { overlegId, personId: anna }))
    await expect(stranger.pollLink({ token })).rejects.toMatchObject(code('cycles.poll_link_invalid'))
    await expect(as(anna).datePoll({ overlegId })).rejects.toMatchObject(code('cycles.not_your_overleg'))
    await open().act(scene.scope, (trx, ctx) => addMember(trx, ctx, { overlegId, personId: anna, role: 'lid', partner: false }))
    expect((await stranger.pollLink({ token })).moments.map((one) => one.mine)).toEqual([null, null])
    await expect(
      as(lead).openDatePoll({
        overlegId,
        topic: 'BSN 111222333',
        place: 'Weesp',
        durationMinutes: 60,
        moments: ['2026-03-03T14:00', '2026-03-04T14:00'],
      }),
    ).rejects.toMatchObject({ cause: { code: 'cycles.personal_data', field: 'topic' } })
  })
})
