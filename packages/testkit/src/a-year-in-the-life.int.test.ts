import { createModules } from '@lerende/api'
import { freeDays, type IsFree } from '@lerende/cycles'
import { overdueOf } from '@lerende/followup'
import { dayOf, fromText, type House, type Log, type NetworkScope, silentLog, toText, ZONE } from '@lerende/kernel'
import type { Tables } from '@lerende/kernel/tables'
import { describeOnBothEngines, openTestHouse, type TestHouse } from '@lerende/kernel/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundNetwork } from './network/found.ts'
import { simulate } from './simulation/simulate.ts'
import { collectMail, type MailCollection } from './testing/collect.ts'

const START = '2025-01-06T08:00:00Z'
const END = '2027-01-08T16:00:00Z'
/** Two minutes where nothing else runs; a busy machine may take far longer. */
const PATIENCE_MS = 900_000

/** All rows of these tables, in an order that does not hang on how they were written. */
async function rowsOf(house: House, tables: ReadonlyArray<keyof Tables>): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {}
  for (const table of tables) {
    const found: Array<Record<string, unknown>> = await house.read.selectFrom(table).selectAll().execute()
    rows[table] = found.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()
  }
  return rows
}

/** Two years of sixty people in seven overleggen; every promise of the house is looked at afterwards. */
describeOnBothEngines('a year in the life, twice', ({ engine }) => {
  const failures: unknown[] = []
  let post: MailCollection
  let opened: TestHouse | null = null
  let house: House
  let scope: NetworkScope
  let isFree: IsFree

  beforeAll(async () => {
    const log: Log = { ...silentLog, error: (details) => void failures.push(details) }
    post = await collectMail(() => house.clock)
    opened = await openTestHouse(engine, createModules(post.delivery), { start: START, log })
    house = opened.house
    scope = await foundNetwork(house)
    isFree = await freeDays(house.read, scope)
    await simulate(house, { scope, seed: 2025, until: Temporal.Instant.from(END) })
  }, PATIENCE_MS)

  afterAll(async () => {
    await opened?.drop()
    await post?.close()
  })

  const count = async (table: 'signal' | 'reflection' | 'answer' | 'verdict' | 'review_reply' | 'bundle' | 'stuck') =>
    Number(
      (
        await house.read
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  const eventsOf = async (name: string) =>
    Number(
      (
        await house.read
          .selectFrom('event_log')
          .select((eb) => eb.fn.countAll().as('n'))
          .where('type', 'like', `%.${name}.v1`)
          .executeTakeFirstOrThrow()
      ).n,
    )

  test('a lot happened, of every kind', async () => {
    expect(await count('reflection')).toBeGreaterThan(600)
    expect(await count('signal')).toBeGreaterThan(250)
    expect(await count('answer')).toBeGreaterThan(120)
    expect(await count('verdict')).toBeGreaterThan(60)
    expect(await count('review_reply')).toBeGreaterThan(40)
    for (const [event, least] of [
      ['bundle-escalated', 15],
      ['bundle-referred-back', 2],
      ['bundle-reopened', 10],
      ['bundle-carried-over', 10],
      ['bundle-overdue', 10],
      ['review-concluded', 60],
      ['round-closed', 90],
      ['compass-block-sealed', 100],
      ['lesson-rooted', 40],
      ['lesson-checked', 10],
    ] as const) {
      expect(await eventsOf(event), event).toBeGreaterThan(least)
    }
    const kinds = await house.read.selectFrom('decision').select('kind').distinct().orderBy('kind').execute()
    expect(kinds.map((row) => row.kind)).toEqual(['besluit', 'geparkeerd', 'verwezen'])
    const lessons = await house.read.selectFrom('lesson').select('id').where('source', '=', 'bundle').execute()
    expect(lessons.length).toBeGreaterThan(10)
    expect(post.mails.length).toBeGreaterThan(3000)
  })

  test('nothing failed on the way', async () => {
    expect(failures).toEqual([])
    expect(await house.read.selectFrom('stuck').select(['name', 'error']).execute()).toEqual([])
    expect(await house.read.selectFrom('outbox_mail').select('key').where('status', '=', 'failed').execute()).toEqual([])
  })

  test('every signal is answered, or open within its time, or shown as overdue', async () => {
    const now = toText(house.clock.now())
    const overdue = await overdueOf(house.read, scope, { overlegId: null, now })
    const shown = new Set(overdue.bundles.map((bundle) => bundle.id))
    const loose = new Set(overdue.loose.map((one) => `${one.roundId} ${one.dueAt}`))
    const rows = await house.read
      .selectFrom('signal')
      .leftJoin('bundle', 'bundle.id', 'signal.bundle_id')
      .select(['signal.id', 'signal.round_id', 'signal.due_at', 'bundle.id as bundle', 'bundle.status', 'bundle.due_at as bundleDue'])
      .execute()
    const lost = rows.filter((row) => {
      if (row.status === 'beantwoord') return false
      if ((row.bundleDue ?? row.due_at) >= now) return false
      return row.bundle ? !shown.has(row.bundle) : !loose.has(`${row.round_id} ${row.due_at}`)
    })
    expect(lost).toEqual([])
    const answered = rows.filter((row) => row.status === 'beantwoord').length
    expect(answered / rows.length).toBeGreaterThan(0.8)
  })

  test('every round whose time has passed is closed, or waits visibly for an answer', async () => {
    const now = toText(house.clock.now())
    const rounds = await house.read
      .selectFrom('round')
      .select(['id', 'phase'])
      .where('due_at', '<', now)
      .where('withdrawn_at', 'is', null)
      .where('phase', '!=', 'afgerond')
      .execute()
    const overdue = await overdueOf(house.read, scope, { overlegId: null, now })
    const waiting = new Set(overdue.bundles.filter((bundle) => bundle.status === 'besproken').map((bundle) => bundle.roundId))
    expect(rounds.filter((round) => !waiting.has(round.id))).toEqual([])
    // The late ones are late by weeks: none stays open for good.
    expect(rounds.length).toBeLessThan(6)
  })

  test('no ontmoeting lies on a free day or at night', async () => {
    const rows = await house.read.selectFrom('ontmoeting').select(['starts_at', 'ends_at']).where('status', '!=', 'geannuleerd').execute()
    expect(rows.length).toBeGreaterThan(100)
    const wrong = rows.filter((row) => {
      const starts = fromText(row.starts_at).toZonedDateTimeISO(ZONE)
      const ends = fromText(row.ends_at).toZonedDateTimeISO(ZONE)
      return isFree(starts.toPlainDate().toString()) || starts.hour < 8 || ends.hour > 18
    })
    expect(wrong).toEqual([])
  })

  test('no mail went out on a free day or at night', () => {
    const wrong = post.mails.filter((mail) => {
      const at = mail.at.toZonedDateTimeISO(ZONE)
      return isFree(at.toPlainDate().toString()) || at.hour < 7 || at.hour >= 19
    })
    expect(wrong.map((mail) => `${mail.at} ${mail.subject}`)).toEqual([])
  })

  test('nobody got a digest twice, or one that says nothing', async () => {
    const { mails } = post
    const digests = mails.filter((mail) => /^list-id: .*<overzicht\./im.test(mail.headers))
    expect(digests.length).toBeGreaterThan(1500)
    // That a digest went out is kept for a year. A Sunday, when none does.
    const since = Temporal.Instant.from('2026-02-01T12:00:00Z')
    const sent = house.read.selectFrom('digest_run').select(['person_id', 'slot']).where('outcome', '=', 'sent')
    const runs = await sent.where('slot', '>', toText(since)).execute()
    expect(runs.length).toBeGreaterThan(500)
    // Who had another mail on the last day gets it on the next.
    const waiting = house.read.selectFrom('outbox_mail').select('key').where('purpose', '=', 'digest').where('status', '=', 'due')
    const later = (await waiting.execute()).length
    expect(later).toBeLessThan(10)
    expect(digests.filter((mail) => Temporal.Instant.compare(mail.at, since) > 0)).toHaveLength(runs.length - later)
    // One a slot: what somebody gets is never on the same moment twice, and never the same text two days running.
    expect(new Set(digests.map((mail) => `${mail.to} ${dayOf(mail.at)}`)).size).toBe(digests.length)
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(mails.length)
    const sections = /Wat er met de inbreng gebeurde|Waar jij op let|Wat we je vragen|Wat eraan komt|Wat het netwerk leerde/
    expect(digests.filter((mail) => !sections.test(mail.text)).map((mail) => mail.text)).toEqual([])
  })

  test(
    'projections that are made again from the log are the same, row by row',
    async () => {
      const tables = house.modules.flatMap((module) => module.projections ?? []).flatMap((one) => one.tables)
      expect(tables.length).toBeGreaterThanOrEqual(3)
      const before = await rowsOf(house, tables)
      for (const table of tables) expect(before[table]?.length, table).toBeGreaterThan(50)
      await house.rebuild()
      expect(await rowsOf(house, tables)).toEqual(before)
    },
    PATIENCE_MS,
  )
})
