import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAppRouter, createModules } from '@lerende/api'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { smtpTransport, type Transport } from '@lerende/mail'
import { openSink } from '@lerende/mail/testing'
import { addPerson, createNetwork } from '@lerende/network'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HttpClient } from '../testing/http-client.ts'
import { quietSystem } from '../testing/quiet-system.ts'
import { createHttp } from './server.ts'

const EMAIL = 'jeugdconsulent.huizen@gemeente.example'

describeOnBothEngines('http', (engine) => {
  let sink: Awaited<ReturnType<typeof openSink>>
  let out: Transport
  const transport: Transport = {
    send: (envelope, message) => out.send(envelope, message),
    verify: async () => {},
    close() {},
  }
  const open = engine.house(createModules({ transport, from: { name: 'Proef', address: 'leren@netwerk.example' } }))
  let folder = ''
  let app: FastifyInstance
  let address = ''

  beforeAll(async () => {
    sink = await openSink()
    out = smtpTransport(sink.url)
    folder = mkdtempSync(join(tmpdir(), 'lerende-web-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>app</title>')
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
    const { house } = open()
    await open().act(open().freshScope(), async (trx, ctx) => {
      const scope = await createNetwork(trx, ctx, { name: 'Proefnetwerk', region: 'noord' })
      const person = {
        name: 'Jeugdconsulent Huizen 1',
        email: EMAIL,
        functie: 'jeugdconsulent',
        organisationId: null,
        role: 'lid',
      } as const
      await addPerson(trx, { ...ctx, scope }, person)
    })
    app = await createHttp({
      house,
      router: createAppRouter(quietSystem),
      publicUrl: 'https://leren.example',
      webFolder: folder,
    })
    address = await app.listen({ port: 0, host: '127.0.0.1' })
  })

  afterAll(async () => {
    await app.close()
    out.close()
    await sink.close()
    rmSync(folder, { recursive: true })
  })

  async function tokenFromMail(): Promise<string> {
    await open().house.settled()
    return /\/aanmelden\/([\w-]+)/.exec(sink.mails.at(-1)?.text ?? '')?.[1] ?? ''
  }

  test('a link from the mail signs in, by POST, and out again', async () => {
    const client = new HttpClient(address)
    expect((await client.query('network.me')).data).toBeNull()
    expect((await client.mutate('identity.requestSignIn', { email: EMAIL })).data).toEqual({ ok: true })
    const token = await tokenFromMail()
    expect(sink.mails.at(-1)?.to).toBe(EMAIL)

    const entered = await client.mutate('identity.redeemSignIn', { token })
    expect(entered.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-lb_session=\w{32}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
    expect((await client.query('network.me')).data).toMatchObject({ person: { email: EMAIL }, network: { name: 'Proefnetwerk' } })
    expect((await new HttpClient(address).mutate('identity.redeemSignIn', { token })).error?.code).toBe('identity.link_invalid')

    const left = await client.mutate('identity.signOut')
    expect(left.headers.getSetCookie()[0]).toMatch(/^__Host-lb_session=; .*Expires=Thu, 01 Jan 1970/)
    expect((await client.query('network.me')).data).toBeNull()
  })

  test('a page of another site can change nothing', async () => {
    const client = new HttpClient(address)
    const foreign = await client.mutate('identity.requestSignIn', { email: EMAIL }, { 'sec-fetch-site': 'cross-site' })
    expect(foreign.status).toBe(403)
    expect((await client.mutate('identity.requestSignIn', { email: 'niemand@nergens.example' })).status).toBe(200)
    expect((await fetch(`${address}/elders`, { method: 'DELETE', headers: { origin: 'https://kwaad.example' } })).status).toBe(403)
    // A mutation may not hide in a link either.
    expect((await client.query('identity.signOut')).status).toBe(405)
  })

  test('wrong input comes back as a code, a Dutch text and the field', async () => {
    const answer = await new HttpClient(address).mutate('identity.requestSignIn', { email: 'geen adres' })
    expect(answer.status).toBe(400)
    expect(answer.error).toMatchObject({ code: 'input.invalid', field: 'email', text: expect.stringContaining('mailadres') })
    expect(JSON.stringify(answer.error)).not.toContain('stack')
    expect((await new HttpClient(address).query('network.people')).error).toMatchObject({ code: 'network.signed_out' })
    expect((await new HttpClient(address).query('network.bestaatniet')).error).toMatchObject({ code: 'not_found' })
  })

  test('pages of the app are found, mistakes are not', async () => {
    const page = await fetch(`${address}/lessen/12`)
    expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
      200,
      'no-cache',
      expect.stringContaining('<title>app'),
    ])
    const asset = await fetch(`${address}/assets/app-1a2b.js`)
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    for (const path of ['/assets/weg.js', '/api/nergens', '/trpc/', '/assets/..%2f..%2fpackage.json']) {
      expect((await fetch(address + path)).headers.get('content-type'), path).toMatch(/json/)
    }
    expect((await fetch(`${address}/lessen/12`, { method: 'POST' })).status).toBe(404)
  })

  test('monitoring sees that the database answers', async () => {
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: 'ok', engine: engine.engine })
  })
})
