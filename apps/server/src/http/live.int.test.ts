import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAppRouter, createModules } from '@lerende/api'
import { startSession } from '@lerende/identity'
import type { NetworkScope, PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { addPerson, createNetwork } from '@lerende/network'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietSystem } from '../testing/quiet-system.ts'
import { createHttp } from './server.ts'

describeOnBothEngines('a screen that stays open, over HTTP', (engine) => {
  const open = engine.house(createModules())
  let folder = ''
  let scope: NetworkScope
  let personId: PersonId
  let app: FastifyInstance
  let address = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lerende-web-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>app</title>')
    await open().act(open().freshScope(), async (trx, ctx) => {
      scope = await createNetwork(trx, ctx, { name: 'Proefnetwerk', region: 'noord' })
      const person = { name: 'Leerkracht 1', email: 'leerkracht@school.example', functie: 'leerkracht', organisationId: null }
      personId = await addPerson(trx, { ...ctx, scope }, { ...person, role: 'lid' })
    })
    app = await createHttp({ house: open().house, router: createAppRouter(quietSystem), publicUrl: null, webFolder: folder })
    address = await app.listen({ port: 0, host: '127.0.0.1' })
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  async function signIn(): Promise<string> {
    const { session } = await open().act(scope, (trx) => startSession(trx, open().house, { networkId: scope.networkId, personId }))
    return `lb_session=${session}`
  }

  test('nobody gets one without signing in', async () => {
    const answer = await fetch(`${address}/trpc/live.changes`)
    expect(await answer.text()).toContain('network.signed_out')
  })

  test('it begins at once, nothing in between may keep or hold it, and it does not count as using the app', async () => {
    const cookie = await signIn()
    const used = () => open().house.read.selectFrom('auth_session').select('used_day').executeTakeFirstOrThrow()
    const before = await used()
    open().clock.moveTo(open().clock.now().add({ hours: 48 }))
    const answer = await fetch(`${address}/trpc/live.changes`, { headers: { cookie } })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(answer.headers.get('cache-control')).toMatch(/no-cache|no-store/)
    expect(answer.headers.get('x-accel-buffering')).toBe('no')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    while (!heard.includes('id: ')) heard += (await reader?.read())?.value ?? ''
    expect(heard).toMatch(/event: connected[\s\S]*data: \{"hints":\[\],"all":false\}\nid: [\w-]+/)
    expect(await used()).toEqual(before)
    await reader?.cancel()
    await expect.poll(() => open().house.watch.followers).toBe(0)
  })

  test('it does not keep the server from stopping, and says that it is over', async () => {
    const answer = await fetch(`${address}/trpc/live.changes`, { headers: { cookie: await signIn() } })
    const heard = answer.text()
    await expect.poll(() => open().house.watch.followers).toBe(1)
    const began = performance.now()
    await app.close()
    expect(performance.now() - began).toBeLessThan(3000)
    expect(await heard).toContain('event: return')
  })
})
