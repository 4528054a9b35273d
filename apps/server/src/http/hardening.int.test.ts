import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAppRouter, createModules } from '@lerende/api'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quietSystem } from '../testing/quiet-system.ts'
import { createHttp } from './server.ts'

const json = { 'content-type': 'application/json' }
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const ask = '/trpc/identity.requestSignIn'

/** One request for every kind of route and every way in which one is refused, with the answer it should get. */
const KINDS: Array<[name: string, path: string, init: RequestInit, status: number, code: string | null, cache: string]> = [
  ['the page', '/', {}, 200, null, 'no-cache'],
  ['a page within it', '/lessen/12', {}, 200, null, 'no-cache'],
  ['a file', '/assets/app-1a2b.js', {}, 200, null, 'public, max-age=31536000, immutable'],
  ['a file that is gone', '/assets/weg.js', {}, 404, 'not_found', 'no-store'],
  ['a query', '/trpc/network.me', {}, 200, null, 'no-store'],
  ['a mutation', ask, { method: 'POST', headers: json, body: '{"email":"niemand@nergens.example"}' }, 200, null, 'no-store'],
  ['wrong input', ask, { method: 'POST', headers: json, body: '{}' }, 400, null, 'no-store'],
  ['no JSON', ask, { method: 'POST', headers: json, body: '{"email":' }, 400, null, 'no-store'],
  ['signed out', '/trpc/network.people', {}, 401, null, 'no-store'],
  ['no procedure', '/trpc/network.nergens', {}, 404, null, 'no-store'],
  ['a method that is none of ours', ask, { method: 'PUT', headers: json, body: '{}' }, 404, 'not_found', 'no-store'],
  ['monitoring', '/api/health', {}, 200, null, 'no-store'],
  ['security.txt', '/.well-known/security.txt', {}, 200, null, 'no-store'],
  ['another well-known', '/.well-known/nergens', {}, 404, 'not_found', 'no-store'],
  ['robots.txt', '/robots.txt', {}, 200, null, 'no-store'],
  ['an address that cannot be read', '/%zz', {}, 400, 'http.bad_request', 'no-store'],
  ['an address without end', `/trpc/${'x'.repeat(6000)}`, {}, 400, 'http.bad_request', 'no-store'],
  ['another site', ask, { method: 'POST', headers: { ...json, origin: 'https://kwaad.example' } }, 403, 'http.foreign_origin', 'no-store'],
  ['too large', ask, { method: 'POST', headers: json, body: `"${'x'.repeat(262_144)}"` }, 413, 'http.too_large', 'no-store'],
  ['too deep', ask, { method: 'POST', headers: json, body: nested(100_000) }, 400, 'http.too_deep', 'no-store'],
  ['too deep in an address', `/trpc/network.me?input=${nested(33)}`, {}, 400, 'http.too_deep', 'no-store'],
  ['a form', ask, { method: 'POST', body: new URLSearchParams({ email: 'x' }) }, 415, 'http.bad_type', 'no-store'],
  ['a form with files', ask, { method: 'POST', body: new FormData() }, 415, 'http.bad_type', 'no-store'],
  ['plain text', ask, { method: 'POST', body: '{"email":"niemand@nergens.example"}' }, 415, 'http.bad_type', 'no-store'],
  ['a type that is none', ask, { method: 'POST', headers: { 'content-type': ';;;' }, body: '{}' }, 415, 'http.bad_type', 'no-store'],
]

describeOnBothEngines('hardening', (engine) => {
  const open = engine.house(createModules())
  let folder = ''
  let app: FastifyInstance
  let address = ''

  const create = (publicUrl: string | null) =>
    createHttp({
      house: open().house,
      router: createAppRouter(quietSystem),
      publicUrl,
      webFolder: folder,
      trustProxy: ['loopback'],
      securityContact: 'mailto:veilig@netwerk.example',
      ticks: () => 0,
    })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lerende-web-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>app</title>')
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
    app = await create('https://leren.example')
    address = await app.listen({ port: 0, host: '127.0.0.1' })
  })

  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
  })

  describe.each(KINDS)('%s', (_name, path, init, status, code, cache) => {
    let answer: Response

    beforeAll(async () => {
      answer = await fetch(address + path, init)
    })

    test('is answered as it should, and carries the headers that every answer carries', async () => {
      const { headers } = answer
      expect([answer.status, headers.get('cache-control')]).toEqual([status, cache])
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';.*style-src 'self';.*frame-ancestors 'none'/)
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-correlation-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull()
    })

    test('says nothing of how it was made', async () => {
      const body = await answer.text()
      expect(body).not.toMatch(/\bat .*\.(ts|js|mjs):\d|node_modules|FST_|SQLITE|ZodError|"stack"/)
      if (code) expect(JSON.parse(body)).toMatchObject({ code, text: expect.stringMatching(/^[A-Z].*\.$/), error: { data: { code } } })
    })
  })

  test('over http nobody is sent to an https that is not there', async () => {
    const local = await create(null)
    const { headers } = await local.inject('/')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
    await local.close()
  })

  test('what is no HTTP at all gets a bare refusal', async () => {
    const { hostname, port } = new URL(address)
    const said = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), hostname, () => socket.end('HALLO\r\n\r\n'))
      socket.on('data', (chunk) => {
        text += String(chunk)
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(text))
    })
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request/)
    expect(said).not.toMatch(/node_modules|\bat .*:\d/)
  })

  test('too many requests are refused with the same headers, as a refusal that a screen can show', async () => {
    const from = { ...json, 'x-forwarded-for': '203.0.113.5' }
    const many = `/trpc/${Array<string>(30).fill('identity.redeemSignIn').join(',')}?batch=1`
    for (let i = 0; i < 4; i++) expect((await fetch(address + many, { method: 'POST', headers: from, body: '{}' })).status).toBe(400)
    const refused = await fetch(address + ask, { method: 'POST', headers: from, body: '{"email":"niemand@nergens.example"}' })
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('x-frame-options')]).toEqual([429, '900', 'DENY'])
    expect(await refused.json()).toMatchObject({ code: 'http.too_many', error: { data: { httpStatus: 429, code: 'http.too_many' } } })
    const elsewhere = { ...json, 'x-forwarded-for': '203.0.114.5' }
    expect((await fetch(address + ask, { method: 'POST', headers: elsewhere, body: '{"email":"niemand@nergens.example"}' })).status).toBe(
      200,
    )
  })
})
