import { createModules } from '@lerende/api'
import { roundFor } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { answerBundle, createBundle, decideBundle, discussBundle, raiseSignal, scheduleBundle } from '@lerende/followup'
import { newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { writeOut } from '@lerende/mail/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, tooWide, violations } from './browser.ts'

/** The phone that digests are measured for; see `SCREEN` in digests. */
const PHONE = { width: 390, height: 844 }
const LONG = 'Vanaf maart krijgt elke school één vast aanspreekpunt bij de gemeente, dat ook in de vakanties bereikbaar is. '
const TITLE = 'Gezinsondersteuningscoördinatie tussen school, wijkteam en gemeente: wie belt wie, wanneer, en met welke vraag'

describeOnBothEngines('a digest on one screen', (engine) => {
  const open = engine.house(createModules(), { start: '2026-01-19T08:00:00Z' })
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  /** Somebody's digest when this many points of their overleg were answered in a week. */
  async function digestWith(answers: number, text: string): Promise<string> {
    const { house, act, clock } = open()
    clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    const { scope, overleg, member } = await createTestNetwork(open())
    const overlegId = await overleg(monthly)
    const personId = await member(overlegId, 'Jeugdconsulent 1')
    const round = await roundFor(house.read, scope, { overlegId, at: house.clock.now() })
    for (let i = 1; i <= answers; i++) await answered({ personId, overlegId, roundId: round?.id ?? '', title: `${i}. ${TITLE}`, text })
    await house.advanceTo(Temporal.PlainDateTime.from('2026-01-22T08:30').toZonedDateTime('Europe/Amsterdam').toInstant())
    const mail = await house.read
      .selectFrom('outbox_content')
      .innerJoin('outbox_mail', 'outbox_mail.key', 'outbox_content.key')
      .select('says')
      .where('purpose', '=', 'digest')
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return writeOut(mail.says).html

    async function answered(point: { personId: PersonId; overlegId: string; roundId: string; title: string; text: string }) {
      const signalId = newId()
      const words = { kind: 'knelpunt' as const, text: 'Niemand belt terug.', needed: null, fromNiveau: null }
      const actor = { kind: 'person', personId: point.personId } as const
      await act(scope, (trx, ctx) => raiseSignal(trx, ctx, { ...words, signalId, overlegId: point.overlegId }), actor)
      await act(scope, async (trx, ctx) => {
        const { bundleId } = await createBundle(trx, ctx, { overlegId: point.overlegId, title: point.title, signalIds: [signalId] })
        await scheduleBundle(trx, ctx, { bundleId, roundId: point.roundId, minutes: 15 })
        await discussBundle(trx, ctx, { bundleId })
        const none = { reason: null, ownerPersonId: null, owner: null, reviewDay: null }
        await decideBundle(trx, ctx, { bundleId, kind: 'besluit', text: 'Eén aanspreekpunt.', ...none })
        await answerBundle(trx, ctx, { bundleId, text: point.text })
      })
    }
  }

  test.each([
    ['twelve short answers', 12, LONG],
    ['twelve long answers', 12, LONG.repeat(20)],
    ['one long answer', 1, LONG.repeat(20)],
  ])('%s leave the way to read on within the first screen, on a phone and at a desk', async (_what, count, text) => {
    const html = await digestWith(count, text)
    const page = await browser.newPage({ viewport: PHONE })
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await page.setContent(html)
      const first = await page
        .getByRole('link', { name: /^Lees (verder|het hele antwoord)/ })
        .first()
        .boundingBox()
      expect((first?.y ?? Number.POSITIVE_INFINITY) + (first?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
    }
    // Its question once, three words to answer with, and every answer there in full or by name.
    expect(await page.getByText(/^Bracht jij/).count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Deels' }).count()).toBeGreaterThan(0)
    for (let i = 1; i <= count; i++)
      expect(await page.getByRole('link', { name: new RegExp(`(^|: )${i}\\. Gezins`) }).count(), String(i)).toBe(1)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await tooWide(page)).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})
