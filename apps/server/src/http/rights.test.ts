import type { Standing } from '@lerende/network'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { requireRights } from './rights.ts'

function open() {
  const app = Fastify()
  requireRights(app)
  return app
}

test('a route that declares no right does not start, whichever scope it is in', async () => {
  expect(() => open().get('/zonder', () => 'hier')).toThrow('GET /zonder asks for no right')
  const app = open()
  app.register(async (scope) => {
    scope.post('/dieper', () => 'hier')
  })
  await expect(app.ready()).rejects.toThrow('POST /dieper asks for no right')
})

test('who has the right is let in; for all others there is nothing', async () => {
  const app = open()
  const standings = async ({ headers }: { headers: object }): Promise<Standing[]> => ['link' in headers ? 'lezer' : 'vreemde']
  app.get('/agenda', { config: { right: 'agenda.lezen', standings } }, () => 'hier')
  app.get('/beheer', { config: { right: 'netwerk.inrichten' } }, () => 'hier')
  app.get('/open', { config: { right: 'app.openen' } }, () => 'hier')
  const ask = async (url: string, headers = {}) => (await app.inject({ url, headers })).statusCode
  expect(await ask('/agenda', { link: 'ja' })).toBe(200)
  expect(await ask('/agenda')).toBe(404)
  expect(await ask('/beheer')).toBe(404)
  expect(await ask('/open')).toBe(200)
})

test('what a plugin serves has the right of its scope, and is not listed', async () => {
  const app = open()
  app.register(async (scope) => {
    scope.decorate('scopeRight', 'app.openen')
    scope.get('/bestand.js', () => 'hier')
  })
  app.get('/open', { config: { right: 'app.openen' } }, () => 'hier')
  expect((await app.inject('/bestand.js')).statusCode).toBe(200)
  expect(app.routeRights).toEqual([{ method: 'GET', url: '/open', right: 'app.openen' }])
})
