import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAppRouter, createModules, proceduresOf } from '@lerende/api'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { digestToken } from '@lerende/digests'
import { startSession } from '@lerende/identity'
import { describeOnBothEngines, fingerprints, testKeys } from '@lerende/kernel/testing'
import fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietSystem } from '../testing/quiet-system.ts'
import { createHttp } from './server.ts'

/** Every run asks the same; another number asks something else: FUZZ_SEED=7 npm test -- fuzz */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_105)
const ASKED = Number(process.env['FUZZ_RUNS'] ?? 50) * 40
const PATIENCE_MS = 300_000

const router = createAppRouter(quietSystem)
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'] as const
const TYPES = [
  ...['application/json', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'],
  ...['multipart/form-data; boundary=x', 'application/xml', 'application/cloudevents+json', '*/*', ';', 'x', ''],
]
/** How it was made, in whichever words a library says it. */
const TRACE = /\bat .*\.(ts|js|mjs):\d|node_modules|FST_|SQLITE|ZodError|"stack"|pg_|relation "|TypeError|RangeError/

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '%',
    '%00',
    '%zz',
    '..',
    '../..',
    '..%2f..%2fpackage.json',
    '__proto__',
    'x'.repeat(7000),
    '\\',
    '//',
    ';',
    '?',
    '#',
    '%C0%AF',
    'é',
  ),
)
const oddHeader = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
  fc.constantFrom('', 'null', 'https://kwaad.example', 'x'.repeat(3000), '"', ',', '*', 'W/"x"', '203.0.113.5, nonsense', '1e9', '-1'),
)

describeOnBothEngines('strange requests', (engine) => {
  const open = engine.house(createModules(), { start: '2026-01-05T08:00:00Z' })
  let app: FastifyInstance
  let folder = ''
  /** cookies of somebody with every role there is, and what is none */
  let cookies: string[] = []
  let link = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lerende-web-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>app</title>')
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const people = [
      await network.member(overlegId, 'Coördinator', 'coordinator'),
      await network.member(overlegId, 'Leerkracht 1'),
      await network.person('Leerkracht 2'),
    ]
    link = digestToken(testKeys, people[0] ?? '')
    cookies = await Promise.all(
      people.map((personId) =>
        open().house.run(async (trx) => {
          const { session } = await startSession(trx, open().house, { networkId: network.scope.networkId, personId })
          return `__Host-lb_session=${session}`
        }),
      ),
    )
    app = await createHttp({
      ...{ house: open().house, router, publicUrl: 'https://leren.example', webFolder: folder },
      securityContact: 'mailto:veilig@netwerk.example',
    })
    await app.ready()
  })

  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
  })

  /** A request to, or next to, every address there is. */
  function requests(cookie: fc.Arbitrary<string>): fc.Arbitrary<InjectOptions> {
    const paths = proceduresOf(router).map(({ path }) => path)
    const place = fc.oneof(
      {
        arbitrary: fc.array(fc.constantFrom(...paths), { minLength: 1, maxLength: 3 }).map((list) => `/trpc/${list.join(',')}`),
        weight: 4,
      },
      { arbitrary: oddText.map((text) => `/trpc/${text}`), weight: 1 },
      { arbitrary: fc.constantFrom(...app.routeRights.map(({ url }) => url), '/', '/assets/app-1a2b.js', '/inloggen'), weight: 2 },
      {
        arbitrary: fc
          .tuple(fc.constantFrom('agenda', 'afmelden', 'assets', 'api', '.well-known'), oddText)
          .map((parts) => `/${parts.join('/')}`),
        weight: 3,
      },
      { arbitrary: oddText.map((text) => `/${text}`), weight: 1 },
    )
    const json = fc.jsonValue({ maxDepth: 4 })
    const input = fc.oneof(
      json.map((value) => JSON.stringify(value)),
      oddText,
      fc.constant('['.repeat(50_000)),
    )
    const search = fc.oneof(
      fc.constant(''),
      input.map((text) => `?input=${encodeURIComponent(text.toWellFormed())}`),
      input.map((text) => `?batch=1&input=${encodeURIComponent(text.toWellFormed())}`),
      oddText.map((text) => `?${text}`),
      fc.constant('?input=1&input=2&batch=1&batch=2&__proto__=x&input[a]=b'),
    )
    const header = fc.constantFrom(
      'if-none-match',
      'range',
      'accept',
      'accept-encoding',
      'origin',
      'sec-fetch-site',
      'x-forwarded-for',
      'trpc-accept',
      'expect',
    )
    return fc
      .record({
        method: fc.constantFrom(...METHODS, 'GET', 'POST', 'POST'),
        path: place,
        search,
        type: fc.constantFrom(...TYPES, 'application/json', 'application/json'),
        cookie,
        more: fc.dictionary(header, oddHeader, { maxKeys: 2 }),
        body: fc.oneof(
          input,
          fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
        ),
        from: fc.nat({ max: 65_535 }),
      })
      .map(({ method, path, search, type, cookie, more, body, from }) => ({
        // What inject is typed for is a few methods; the server gets whatever a client writes.
        method: method as 'GET',
        url: path + search,
        headers: { ...more, cookie, 'content-type': type },
        ...(method === 'GET' || method === 'HEAD' ? {} : { payload: body }),
        remoteAddress: `10.${from >> 8}.${from & 255}.1`,
      }))
  }

  /** What a request got; null when no client could send it. */
  async function send(request: InjectOptions) {
    return app.inject(request).catch((error: unknown) => {
      if (error instanceof TypeError && /Invalid URL|ERR_INVALID/.test(`${error.message} ${Reflect.get(error, 'code')}`)) return null
      throw error
    })
  }

  test(
    'no request ends in a 500 or says how the answer was made, whoever sends it',
    async () => {
      const odd = oddHeader.map((text) => `__Host-lb_session=${text}; __Host-lb_session=x`)
      const statuses = new Map<number, number>()
      await fc.assert(
        fc.asyncProperty(requests(fc.oneof(fc.constantFrom(...cookies), odd)), async (request) => {
          const answer = await send(request)
          if (answer === null) return
          statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
          expect(answer.statusCode, answer.body.slice(0, 300)).toBeLessThan(500)
          expect(answer.body.slice(0, 5000)).not.toMatch(TRACE)
          expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
        }),
        { seed: SEED, numRuns: ASKED, endOnFailure: true },
      )
      // Not all of it was turned away at the door.
      for (const status of [200, 400, 404]) expect(statuses.get(status) ?? 0).toBeGreaterThan(20)
    },
    PATIENCE_MS,
  )

  test(
    'who is not signed in and has no link changes nothing',
    async () => {
      const before = await fingerprints(open().house.database)
      await fc.assert(
        fc.asyncProperty(requests(oddHeader), async (request) => {
          await send(request)
        }),
        { seed: SEED + 1, numRuns: ASKED, endOnFailure: true },
      )
      expect(await fingerprints(open().house.database)).toEqual(before)
      // And with the link it does: the tables are really looked at.
      await app.inject({ method: 'POST', url: `/afmelden/${link}` })
      expect(await fingerprints(open().house.database)).not.toEqual(before)
    },
    PATIENCE_MS,
  )
})
