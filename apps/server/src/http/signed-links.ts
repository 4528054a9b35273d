import { feedReader } from '@lerende/cycles'
import { chooseByLink, digestReader } from '@lerende/digests'
import type { House } from '@lerende/kernel'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { feedCache } from './feed-cache.ts'

/** From a letter: what else that list sends stops as well. */
const stopQuery = z.object({ ook: z.literal('brieven') })
const STOPPED = 'Je krijgt geen overzicht en geen antwoorden meer per mail.\n'
const STOPPED_ALL =
  'Je krijgt geen overzicht, geen antwoorden en geen uitnodigingen meer per mail. Wat al in je agenda staat, houden we nog bij.\n'
const params = z.object({ token: z.string() })
/** What a mail program sends with one click (RFC 8058): a few words, which say no more than the address does. */
const ONE_CLICK_BYTES = 4096
/** Calendars and mail programs ask by themselves, from the ranges of the few companies that run them. */
const LIMIT = 'pagina'

/** What a person reads or stops with a link that we signed, without signing in. An unknown link is as nothing. */
export function serveSignedLinks(app: FastifyInstance, house: House, publicUrl: string | null): void {
  const feeds = holders((token) => feedReader(house.read, { keys: house.keys, token: token.replace(/\.ics$/, '') }))
  const rendered = feedCache(house)
  app.get('/agenda/:token', { config: { right: 'agenda.lezen', standings: feeds.standings, limit: LIMIT } }, async (request, reply) => {
    const { etag, body } = await rendered(feeds.of(request), publicUrl ?? `http://${request.host}`)
    // The reader's own calendar may keep it, and asks each time whether it is still so.
    reply.headers({ etag, 'cache-control': 'private, no-cache' })
    if (knows(request, etag)) return reply.code(304).send()
    return reply.type('text/calendar; charset=utf-8').send(body)
  })

  const digests = holders((token) => digestReader(house.read, { keys: house.keys, token }))
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: ONE_CLICK_BYTES }, (_request, _body, done) => done(null, null))
    scope.post(
      '/afmelden/:token',
      { config: { right: 'overzicht.afmelden', standings: digests.standings, limit: LIMIT } },
      async (request, reply) => {
        const { token } = params.parse(request.params)
        const lettersToo = stopQuery.safeParse(request.query).success
        await chooseByLink(house, request.id, { token, cadence: 'never', lettersToo })
        return reply.type('text/plain; charset=utf-8').send(lettersToo ? STOPPED_ALL : STOPPED)
      },
    )
  })
}

/** Who holds a link: looked up once for a request, for its right and for its answer. */
function holders<Found>(find: (token: string) => Promise<Found | null>) {
  const found = new WeakMap<FastifyRequest, { one: Found }>()
  return {
    async standings(request: FastifyRequest) {
      const one = await find(params.parse(request.params).token)
      if (one === null) return ['vreemde'] as const
      found.set(request, { one })
      return ['lezer'] as const
    },
    of(request: FastifyRequest): Found {
      const known = found.get(request)
      if (!known) throw new Error('the right of this route is for readers only')
      return known.one
    },
  }
}

/** Whether who asks has this already (RFC 9110, 13.1.2); a proxy that packs answers makes a tag a weak one. */
function knows(request: FastifyRequest, etag: string): boolean {
  const known = request.headers['if-none-match'] ?? ''
  return known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
