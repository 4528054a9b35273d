import { createAppRouter, type SystemPort } from '@lerende/api'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { limitRequests } from './index.ts'
import { limitsOfProcedures } from './procedures.ts'
import { LIMITS } from './table.ts'
import { windowStore } from './window-store.ts'

const system: SystemPort = {
  demo: false,
  mailbox: true,
  health: async () => [],
  advanceWeek: async () => null,
  demoPeople: async () => [],
  stuck: async () => [],
  retryStuck: async () => false,
}
const router = createAppRouter(system)
const { calls, seconds } = LIMITS.aanmelden

describe('under which limit a procedure counts', () => {
  const limits = limitsOfProcedures(router)

  test('what a stranger hands in is signing in, the rest is work', () => {
    expect(['identity.requestSignIn', 'identity.redeemSignIn', 'identity.signOut'].map((path) => limits.get(path))).toEqual([
      'aanmelden',
      'aanmelden',
      'aanmelden',
    ])
    expect(['network.me', 'network.people', 'system.demo', 'followup.raiseSignal'].map((path) => limits.get(path))).toEqual([
      'werk',
      'werk',
      'werk',
      'werk',
    ])
  })

  test('every procedure has one', () => {
    expect([...limits.keys()].sort()).toEqual(Object.keys(router._def.procedures).sort())
    expect(limits.size).toBeGreaterThan(40)
  })
})

describe('counting requests', () => {
  let now = 0
  let app: FastifyInstance

  async function open(trustProxy: string[] | false): Promise<void> {
    app = Fastify({ trustProxy, routerOptions: { maxParamLength: 5000 } })
    await limitRequests(app, { router, ticks: () => now })
    app.all('/trpc/:path', () => 'ok')
    app.get('/api/health', { config: { limit: 'bewaking' } }, () => 'ok')
    app.get('/', () => 'ok')
    app.post('/elders', () => 'ok')
  }

  beforeEach(() => {
    now = 0
  })
  afterEach(() => app.close())

  /** Statuses of so many requests in a row. */
  async function statuses(count: number, request: { url: string; method?: 'GET' | 'POST'; from?: string; forwarded?: string }) {
    const { url, method = 'POST', from = '192.0.2.1', forwarded } = request
    const seen: Record<number, number> = {}
    for (let i = 0; i < count; i++) {
      const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
      const { statusCode } = await app.inject({ url, method, remoteAddress: from, headers })
      seen[statusCode] = (seen[statusCode] ?? 0) + 1
    }
    return seen
  }

  const signIn = { url: '/trpc/identity.requestSignIn' }

  test('beyond the limit the answer is 429 with when to come back, and later it is fine again', async () => {
    await open(false)
    expect(await statuses(calls, signIn)).toEqual({ 200: calls })
    now = 60_000
    const refused = await app.inject({ ...signIn, method: 'POST', remoteAddress: '192.0.2.1' })
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, String(seconds - 60)])
    expect(refused.json()).toMatchObject({
      code: 'http.too_many',
      text: expect.stringContaining('Wacht even'),
      error: { data: { httpStatus: 429 } },
    })
    now = seconds * 1000
    expect(await statuses(1, signIn)).toEqual({ 200: 1 })
  })

  test('a batch is as many calls as it holds', async () => {
    await open(false)
    const batch = `/trpc/${Array<string>(30).fill('identity.requestSignIn').join(',')}?batch=1`
    expect(await statuses(calls / 30 + 1, { url: batch })).toEqual({ 200: calls / 30, 429: 1 })
    // Hidden among other calls it counts just the same.
    expect(await statuses(1, { url: '/trpc/network.me,identity.requestSignIn?batch=1' })).toEqual({ 429: 1 })
    expect(await statuses(1, { url: `/trpc/${encodeURIComponent('network.me,identity.requestSignIn')}?batch=1` })).toEqual({ 429: 1 })
  })

  test('the whole range counts together, and no other', async () => {
    await open(false)
    await statuses(calls, { ...signIn, from: '192.0.2.1' })
    expect(await statuses(1, { ...signIn, from: '192.0.2.254' })).toEqual({ 429: 1 })
    expect(await statuses(1, { ...signIn, from: '::ffff:192.0.2.7' })).toEqual({ 429: 1 })
    expect(await statuses(1, { ...signIn, from: '192.0.3.1' })).toEqual({ 200: 1 })
    await statuses(calls, { ...signIn, from: '2001:db8:0:aa00::1' })
    expect(await statuses(1, { ...signIn, from: '2001:db8:0:aaff:1:2:3:4' })).toEqual({ 429: 1 })
    expect(await statuses(1, { ...signIn, from: '2001:db8:0:ab00::1' })).toEqual({ 200: 1 })
  })

  test('kinds of calls do not eat each other’s room', async () => {
    await open(false)
    await statuses(calls + 1, signIn)
    expect(await statuses(1, { url: '/trpc/network.me', method: 'GET' })).toEqual({ 200: 1 })
    expect(await statuses(1, { url: '/api/health', method: 'GET' })).toEqual({ 200: 1 })
    expect(await statuses(1, { url: '/', method: 'GET' })).toEqual({ 200: 1 })
    expect(await statuses(LIMITS.bewaking.calls, { url: '/api/health', method: 'GET' })).toMatchObject({ 429: 1 })
    expect(await statuses(1, { url: '/', method: 'GET' })).toEqual({ 200: 1 })
  })

  test('a route that takes something and names no limit counts as signing in', async () => {
    await open(false)
    expect(await statuses(calls + 1, { url: '/elders' })).toEqual({ 200: calls, 429: 1 })
    expect(await statuses(1, { url: '/bestaat-niet' })).toEqual({ 429: 1 })
  })

  test('without a trusted proxy a client cannot say that it is somebody else', async () => {
    await open(false)
    await statuses(calls, signIn)
    expect(await statuses(1, { ...signIn, forwarded: '198.51.100.9' })).toEqual({ 429: 1 })
  })

  test('behind a trusted proxy the client is who connected to it, whatever it says itself', async () => {
    await open(['10.0.0.5'])
    const from = '10.0.0.5'
    await statuses(calls, { ...signIn, from, forwarded: '198.51.100.9' })
    expect(await statuses(1, { ...signIn, from, forwarded: '203.0.113.4' })).toEqual({ 200: 1 })
    // The proxy puts the address it saw at the end; what stands before came from the client.
    expect(await statuses(1, { ...signIn, from, forwarded: '203.0.113.77, 198.51.100.9' })).toEqual({ 429: 1 })
    // Past the proxy nobody is believed.
    expect(await statuses(1, { ...signIn, from: '198.51.100.9', forwarded: '203.0.113.78' })).toEqual({ 429: 1 })
  })

  test('nonsense that a proxy passes on counts for the proxy', async () => {
    await open(['10.0.0.5'])
    const from = '10.0.0.5'
    for (let i = 0; i < calls; i++) await statuses(1, { ...signIn, from, forwarded: `geen adres ${i}` })
    expect(await statuses(1, { ...signIn, from, forwarded: 'nog een' })).toEqual({ 429: 1 })
  })
})

test('so many ranges that memory would fill up push out the oldest', () => {
  const store = new (windowStore(() => 0))({})
  const counts: number[] = []
  const count = (key: string) => store.incr(key, (_error, result) => counts.push(result?.current ?? 0), 1000, 10)
  count('eerste')
  count('eerste')
  for (let i = 0; i < 50_000; i++) count(`range ${i}`)
  count('range 49999')
  count('eerste')
  expect([counts[1], counts.at(-2), counts.at(-1)]).toEqual([2, 2, 1])
})
