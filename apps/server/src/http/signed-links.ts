import { createHash } from 'node:crypto'
import { feedOf, feedReader, type Ontmoeting } from '@lerende/cycles'
import { chooseByLink, digestReader } from '@lerende/digests'
import { fromText, type House, type NetworkScope, type PersonId } from '@lerende/kernel'
import { type CalendarEntry, calendarUid, renderFeed } from '@lerende/mail'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'

interface Reader {
  scope: NetworkScope
  personId: PersonId
}

const params = z.object({ token: z.string() })
/** What a mail program sends with one click (RFC 8058): a few words, which say no more than the address does. */
const ONE_CLICK_BYTES = 4096
/** Calendars and mail programs ask by themselves, from the ranges of the few companies that run them. */
const LIMIT = 'pagina'

/** What a person reads or stops with a link that we signed, without signing in. An unknown link is as nothing. */
export function serveSignedLinks(app: FastifyInstance, house: House, publicUrl: string | null): void {
  const readers = new WeakMap<FastifyRequest, Reader>()
  const asReader = (find: (token: string) => Promise<Reader | null>) => async (request: FastifyRequest) => {
    const reader = await find(params.parse(request.params).token)
    if (!reader) return ['vreemde'] as const
    readers.set(request, reader)
    return ['lezer'] as const
  }
  const readerOf = (request: FastifyRequest): Reader => {
    const reader = readers.get(request)
    if (!reader) throw new Error('the right of this route is for readers only')
    return reader
  }

  const ofFeed = asReader((token) => feedReader(house.read, { keys: house.keys, token: token.replace(/\.ics$/, '') }))
  app.get('/agenda/:token', { config: { right: 'agenda.lezen', standings: ofFeed, limit: LIMIT } }, async (request, reply) => {
    const { scope, personId } = readerOf(request)
    const now = house.clock.now()
    const home = publicUrl ?? `http://${request.host}`
    const entries = (await feedOf(house.read, scope, { personId, now })).map((one) => entryOf(one, home))
    const etag = `"${createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 22)}"`
    // The reader's own calendar may keep it, and asks each time whether it is still so.
    reply.headers({ etag, 'cache-control': 'private, no-cache' })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const sequence = minutesSince2024(now)
    const numbered = entries.map((entry) => ({ ...entry, sequence }))
    return reply.type('text/calendar; charset=utf-8').send(renderFeed({ name: 'Lerende Beweging', entries: numbered, stampedAt: now }))
  })

  const ofDigest = asReader((token) => digestReader(house.read, { keys: house.keys, token }))
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: ONE_CLICK_BYTES }, (_request, _body, done) => done(null, null))
    scope.post(
      '/afmelden/:token',
      { config: { right: 'overzicht.afmelden', standings: ofDigest, limit: LIMIT } },
      async (request, reply) => {
        const { token } = params.parse(request.params)
        await chooseByLink(house, request.id, { token, cadence: 'never' })
        return reply.type('text/plain; charset=utf-8').send('Je krijgt geen overzicht meer per mail.\n')
      },
    )
  })
}

function entryOf(one: Ontmoeting, home: string): CalendarEntry {
  return {
    uid: calendarUid(one.id, new URL(home).hostname),
    sequence: 0,
    startsAt: fromText(one.startsAt),
    endsAt: fromText(one.endsAt),
    title: one.overlegName,
    place: one.place,
    url: `${home.replace(/\/+$/, '')}/ontmoeting/${one.id}`,
    cancelled: one.status === 'geannuleerd',
  }
}

/** Rises by itself, as in the invitations by mail: a calendar that has both takes the newest. */
function minutesSince2024(now: Temporal.Instant): number {
  return Math.floor(now.since('2024-01-01T00:00:00Z').total('minutes'))
}
