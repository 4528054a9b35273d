import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAppRouter, createModules } from '@lerende/api'
import { cancelOntmoeting, comingFor, cyclesRouter, giveRsvp, moveOntmoeting } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { digestToken } from '@lerende/digests'
import { startSession } from '@lerende/identity'
import { fromText, type NetworkScope, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { createCallerFactory } from '@lerende/network'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietSystem } from '../testing/quiet-system.ts'
import { createHttp } from './server.ts'

const ONE_CLICK = { 'content-type': 'application/x-www-form-urlencoded' }

describeOnBothEngines('links that we signed', (engine) => {
  const open = engine.house(createModules(), { start: '2026-01-05T08:00:00Z' })
  let app: FastifyInstance
  let folder = ''
  let scope: NetworkScope
  let overlegId = ''
  let asked: PersonId
  let other: PersonId

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lerende-web-'))
    const network = await createTestNetwork(open())
    scope = network.scope
    overlegId = await network.overleg({ ...monthly, name: 'Regieteam Jeugd' })
    await network.overleg({ ...monthly, name: 'Regieteam Onderwijs' })
    asked = await network.member(overlegId, 'Beleidsadviseur 1')
    other = await network.person('Leerkracht 1')
    app = await createHttp({
      house: open().house,
      router: createAppRouter(quietSystem),
      publicUrl: 'https://leren.example',
      webFolder: folder,
    })
  })

  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
  })

  const as = (personId: PersonId) =>
    createCallerFactory(cyclesRouter)({
      house: open().house,
      session: { personId, role: 'lid', scope },
      sessionToken: null,
      correlationId: 'proef',
      setSession: () => undefined,
    })
  const address = async (personId: PersonId) => `/agenda/${(await as(personId).feed()).token}.ics`
  const get = (url: string, headers = {}) => app.inject({ url, headers })
  const cadenceOf = async (personId: string) => {
    const row = await open()
      .house.read.selectFrom('digest_preference')
      .select('cadence')
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row?.cadence
  }

  test('nobody has an address until they ask for one', async () => {
    expect(await as(asked).feed()).toEqual({ token: null })
    await as(asked).renewFeed()
    expect((await as(asked).feed()).token).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/)
    const rows = await open().house.read.selectFrom('calendar_feed').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain((await as(asked).feed()).token?.split('.')[1])
  })

  test('the calendar holds what its owner is asked for, and nothing else', async () => {
    await as(other).renewFeed()
    const { headers, body } = await get(await address(asked))
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    })
    expect(body).toContain('SUMMARY:Regieteam Jeugd')
    expect(body).not.toContain('Regieteam Onderwijs')
    expect(body).toMatch(/URL:https:\/\/leren\.example\/ontmoeting\/[0-9a-f-]+/)
    expect(body.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10)
    expect((await get(await address(other))).body).not.toContain('BEGIN:VEVENT')
  })

  test('a calendar that asks again gets nothing anew, until something changed', async () => {
    const { etag = '' } = (await get(await address(asked))).headers
    const same = await get(await address(asked), { 'if-none-match': etag })
    expect([same.statusCode, same.body, same.headers.etag]).toEqual([304, '', etag])

    const now = open().clock.now()
    const [first, second] = await comingFor(open().house.read, scope, { personId: asked, from: now, until: now.add({ hours: 2400 }) })
    if (!first || !second) throw new Error('the rhythm gives two ontmoetingen in a hundred days')
    const said = { ontmoetingId: first.id, rsvp: 'nee', replacedBy: null, personId: asked } as const
    await open().act(scope, (trx, ctx) => giveRsvp(trx, ctx, said), { kind: 'person', personId: asked })
    await open().act(scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: second.id, reason: 'De zaal staat blank.' }))
    const changed = await get(await address(asked), { 'if-none-match': etag })
    expect(changed.statusCode).toBe(200)
    expect(changed.body).not.toContain(first.id)
    expect(changed.body).toMatch(new RegExp(`UID:ontmoeting-${second.id}@leren\\.example[^]*?STATUS:CANCELLED`))
  })

  test('another address makes the first one nothing, and so does stopping', async () => {
    const first = await address(asked)
    await as(asked).renewFeed()
    const second = await address(asked)
    const nothing = await get('/agenda/nergens.ics')
    const answerOf = async (url: string) => {
      const { statusCode, body, headers } = await get(url)
      return { statusCode, body, type: headers['content-type'] }
    }
    expect(await answerOf(first)).toEqual({ statusCode: 404, body: nothing.body, type: nothing.headers['content-type'] })
    expect((await get(second)).statusCode).toBe(200)
    await as(asked).stopFeed()
    expect((await get(second)).statusCode).toBe(404)
    expect(await as(asked).feed()).toEqual({ token: null })
  })

  test('a calendar of one overleg shows all of it, to who may see the rhythm of the year, until it is stopped', async () => {
    const feedOf = async (personId: PersonId) => `/agenda/${(await as(personId).overlegFeed({ overlegId })).token}.ics`
    expect(await as(other).overlegFeed({ overlegId })).toEqual({ token: null })
    await as(other).renewOverlegFeed({ overlegId })
    const url = await feedOf(other)
    const { body, headers } = await get(url)
    expect(body).toContain('X-WR-CALNAME:Regieteam Jeugd')
    expect(body).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT4H')
    expect(body).toContain('X-PUBLISHED-TTL:PT4H')
    expect(body).not.toContain('Regieteam Onderwijs')
    // All of the overleg: also what somebody else said no to.
    expect(body.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10)
    expect(body).not.toMatch(/ATTENDEE|ORGANIZER|Beleidsadviseur/)
    expect((await get(url, { 'if-none-match': `"anders", W/${headers.etag}` })).statusCode).toBe(304)
    // The secret of one kind opens nothing of the other, and another overleg has another one.
    expect((await get(`${url.slice(0, -5)}${url.at(-5) === 'A' ? 'B' : 'A'}.ics`)).statusCode).toBe(404)

    await open().house.run((trx) => trx.updateTable('person').set({ role: 'gast' }).where('id', '=', other).execute())
    expect((await get(url)).statusCode).toBe(404)
    await open().house.run((trx) => trx.updateTable('person').set({ role: 'lid' }).where('id', '=', other).execute())
    expect((await get(url)).statusCode).toBe(200)
    await as(other).renewOverlegFeed({ overlegId })
    expect((await get(url)).statusCode).toBe(404)
    const second = await feedOf(other)
    expect((await get(second)).statusCode).toBe(200)
    await as(other).stopOverlegFeed({ overlegId })
    expect((await get(second)).statusCode).toBe(404)
  })

  test('every change shows with the next look, with a number that rises', async () => {
    await as(other).renewOverlegFeed({ overlegId })
    const url = `/agenda/${(await as(other).overlegFeed({ overlegId })).token}.ics`
    const now = open().clock.now()
    const coming = await comingFor(open().house.read, scope, { personId: asked, from: now, until: now.add({ hours: 4800 }) })
    const one = coming.at(-1)
    if (!one) throw new Error('the rhythm gives ontmoetingen in two hundred days')
    const entryOf = (body: string) => body.split('BEGIN:VEVENT').find((part) => part.includes(one.id)) ?? ''
    const before = entryOf((await get(url)).body)
    for (const [place, sequence] of [
      ['Weesp', 1],
      ['Naarden', 2],
    ] as const) {
      const day = fromText(one.startsAt).toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString().slice(0, 16)
      const input = { ontmoetingId: one.id, startsLocal: day, durationMinutes: 90, place }
      await open().act(scope, (trx, ctx) => moveOntmoeting(trx, ctx, input))
      const after = entryOf((await get(url)).body)
      expect(after).toContain(`LOCATION:${place}`)
      expect(after).toContain(`SEQUENCE:${sequence}`)
    }
    expect(before).toContain('SEQUENCE:0')
    await as(other).stopOverlegFeed({ overlegId })
  })

  test('who left has no calendar, and no digest to stop', async () => {
    await as(other).renewFeed()
    const url = await address(other)
    await open().house.run((trx) => trx.updateTable('person').set({ active: 0 }).where('id', '=', other).execute())
    expect((await get(url)).statusCode).toBe(404)
    expect((await app.inject({ method: 'POST', url: `/afmelden/${digestToken(testKeys, other)}` })).statusCode).toBe(404)
    expect(await cadenceOf(other)).toBe('week')
  })

  test('one click stops the digest, as a mail program sends it; opening the link does not', async () => {
    const url = `/afmelden/${digestToken(testKeys, asked)}`
    await get(url)
    expect(await cadenceOf(asked)).toBe('week')
    const stopped = await app.inject({ method: 'POST', url, headers: ONE_CLICK, body: 'List-Unsubscribe=One-Click' })
    expect([stopped.statusCode, stopped.body]).toEqual([200, 'Je krijgt geen overzicht en geen antwoorden meer per mail.\n'])
    expect(await cadenceOf(asked)).toBe('never')
    // Mail programs may send it twice, and some as a form with parts.
    const parts = { 'content-type': 'multipart/form-data; boundary=x' }
    const body = '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    expect((await app.inject({ method: 'POST', url, headers: parts, body })).statusCode).toBe(200)
  })

  test('from an invitation one click stops invitations as well, and the page says so and how they come again', async () => {
    const letters = async () =>
      (await open().house.read.selectFrom('digest_preference').select('letters').where('person_id', '=', asked).executeTakeFirst())?.letters
    const token = digestToken(testKeys, asked)
    expect(await letters()).toBe(1)
    const stop = (query: string) =>
      app.inject({ method: 'POST', url: `/afmelden/${token}${query}`, headers: ONE_CLICK, body: 'List-Unsubscribe=One-Click' })
    expect((await stop('?ook=iets')).body).not.toContain('uitnodigingen')
    expect(await letters()).toBe(1)
    expect((await stop('?ook=brieven')).body).toContain('geen uitnodigingen meer per mail')
    expect(await letters()).toBe(0)
    const found = await app.inject(`/trpc/digests.byLink?input=${encodeURIComponent(JSON.stringify({ token }))}`)
    expect(found.json()).toMatchObject({ result: { data: { cadence: 'never', letters: false } } })
    const again = await app.inject({ method: 'POST', url: '/trpc/digests.chooseByLink', payload: { token, cadence: 'month' } })
    expect([again.statusCode, await letters()]).toEqual([200, 1])
    await stop('')
  })

  test('a link that was changed, or made with another key, stops nothing', async () => {
    const token = digestToken(testKeys, asked)
    const elsewhere = digestToken({ ...testKeys, links: testKeys.seal }, asked)
    for (const wrong of [elsewhere, `${token}x`, token.slice(0, -1), 'x', encodeURIComponent('../..'), '%00']) {
      expect((await app.inject({ method: 'POST', url: `/afmelden/${wrong}`, headers: ONE_CLICK })).statusCode, wrong).toBe(404)
    }
    const large = await app.inject({ method: 'POST', url: `/afmelden/${token}`, headers: ONE_CLICK, body: 'x'.repeat(5000) })
    expect(large.statusCode).toBe(413)
  })

  test('that somebody wanted more than they may is logged, without what they wanted it for', async () => {
    const lines: string[] = []
    const keep = (details: object, message: string) => void lines.push(JSON.stringify({ ...details, message }))
    const house = { ...open().house, log: { info: keep, warn: keep, error: keep } }
    const session = await house.run((trx) => startSession(trx, house, { networkId: scope.networkId, personId: asked }))
    const server = await createHttp({
      ...{ house, router: createAppRouter(quietSystem), publicUrl: null, webFolder: folder },
    })
    const refused = await server.inject({
      method: 'POST',
      url: '/trpc/cycles.addFreePeriod',
      headers: { cookie: `lb_session=${session.session}` },
      body: { fromDay: '2026-10-01', untilDay: '2026-10-02', name: 'Vrij voor het gezin' },
    })
    expect(refused.statusCode).toBe(403)
    const correlationId = refused.headers['x-correlation-id']
    expect(lines).toEqual([JSON.stringify({ code: 'network.forbidden', path: 'cycles.addFreePeriod', correlationId, message: 'refused' })])
    await server.close()
  })

  test('a page of another site cannot send it', async () => {
    const headers = { ...ONE_CLICK, origin: 'https://kwaad.example' }
    expect((await app.inject({ method: 'POST', url: `/afmelden/${digestToken(testKeys, asked)}`, headers })).statusCode).toBe(403)
  })
})
