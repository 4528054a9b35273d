import { roundById } from '@lerende/cycles'
import { monthly } from '@lerende/cycles/testing'
import { createBundle, escalateBundle, raiseSignal } from '@lerende/followup'
import { newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { goTo, mailsOf, openScene, rooms } from './testing/scene.ts'

const REASON = 'Een vaste plek vraagt geld van alle gemeenten samen.'

describeOnBothEngines('what a board reads before it meets', (engine) => {
  const open = engine.house(rooms(), { start: '2026-03-09T08:00:00Z' })

  /** A board above a team, and one point of the team that was passed up to it. */
  async function start() {
    open().clock.moveTo(Temporal.Instant.from('2026-03-09T08:00:00Z'))
    const scene = await openScene(open())
    const board = await scene.overleg({ ...monthly, name: 'Bestuurlijk overleg', niveau: 'bestuur', rrule: 'FREQ=MONTHLY;BYDAY=4FR' })
    await scene.member(board, 'Secretaris', 'coordinator')
    await scene.member(board, 'Wethouder')
    const team = await scene.overleg({ ...monthly, name: 'Regieteam boven', niveau: 'beleid', escalatesTo: board })
    const lead = await scene.member(team, 'Regisseur', 'coordinator')
    const signalId = newId()
    const point = { signalId, overlegId: team, kind: 'knelpunt' as const, text: 'Geen vaste plek.', needed: null, fromNiveau: null }
    const bundleId = await scene.test.act(
      scene.scope,
      async (trx, ctx) => {
        await raiseSignal(trx, ctx, point)
        const made = await createBundle(trx, ctx, { overlegId: team, title: 'Een vaste plek in elke wijk', signalIds: [signalId] })
        await escalateBundle(trx, ctx, { bundleId: made.bundleId, reason: REASON, confirmed: [] })
        return made.bundleId
      },
      { kind: 'person', personId: lead },
    )
    const { round_id } = await open()
      .house.read.selectFrom('bundle')
      .select('round_id')
      .where('id', '=', bundleId)
      .executeTakeFirstOrThrow()
    return { scene, round: await roundById(open().house.read, scene.scope, round_id) }
  }

  test('comes once, five days before or on the working day before that, to its members only', async () => {
    const { scene, round } = await start()
    const day = Temporal.Instant.from(round.ontmoetenAt).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    expect(day.dayOfWeek).toBe(5)
    await goTo(open(), `${day.subtract({ days: 8 })}T12:00`)
    expect(await mailsOf(open(), scene.scope, 'preread')).toEqual([])
    // Five days before a Friday is a Sunday.
    await goTo(open(), `${day.subtract({ days: 7 })}T08:01`)
    const sent = await mailsOf(open(), scene.scope, 'preread')
    expect(sent.map(({ to }) => to)).toEqual(['Secretaris', 'Wethouder'])
    for (const { subject, text } of sent) {
      expect(subject).toContain('Ter voorbereiding: Bestuurlijk overleg')
      expect(text).toContain('Een vaste plek in elke wijk')
      expect(text.replace(/\s+/g, ' ')).toContain(REASON)
      expect(text).toContain('Van Regieteam boven')
      // The words of who brought it in are theirs.
      expect(text).not.toContain('Geen vaste plek.')
    }
    await goTo(open(), `${day}T20:00`)
    expect(await mailsOf(open(), scene.scope, 'preread')).toHaveLength(2)
  })

  test('is not sent when nothing lies on the table', async () => {
    const { scene, round } = await start()
    const later = await open()
      .house.read.selectFrom('ontmoeting')
      .select('starts_at')
      .where('overleg_id', '=', round.overlegId)
      .where('starts_at', '>', round.ontmoetenAt)
      .orderBy('starts_at')
      .executeTakeFirstOrThrow()
    await open().house.run((trx) =>
      trx.updateTable('bundle').set({ status: 'beantwoord' }).where('overleg_id', '=', round.overlegId).execute(),
    )
    await goTo(open(), later.starts_at.slice(0, 16))
    expect(await mailsOf(open(), scene.scope, 'preread')).toEqual([])
  })
})
