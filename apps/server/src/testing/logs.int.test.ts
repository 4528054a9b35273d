import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import type { Engine } from '@lerende/kernel'
import { expect, test } from 'vitest'
import { HttpClient } from './http-client.ts'
import { type Installation, openInstallation } from './installation.ts'
import { spawnServer } from './server-process.ts'

const ADMIN = 'beheer@netwerk.example'

/** A mail server that repeats the address in its refusal, as they do. */
async function refusingMailServer(): Promise<{ url: string; refused: Promise<void>; close(): void }> {
  let told = (): void => {}
  const refused = new Promise<void>((resolve) => {
    told = resolve
  })
  const server: Server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('220 mail.example\r\n')
    socket.on('data', (chunk) => {
      for (const line of String(chunk).split('\r\n').filter(Boolean)) {
        const to = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1]
        socket.write(to === undefined ? '250 ok\r\n' : `550 5.1.1 <${to}>: user unknown, tried ${to}\r\n`)
        if (to !== undefined) told()
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, refused, close: () => server.close() }
}

for (const engine of (process.env.ENGINES ?? 'sqlite,postgres').split(',') as Engine[])
  test(`what goes wrong is logged, and who it went wrong for is not [${engine}]`, async () => {
    const place: Installation = await openInstallation(engine)
    const post = await refusingMailServer()
    const server = await spawnServer(['start'], { ...place.env, SMTP_URL: post.url, LOG_LEVEL: 'debug' })
    try {
      const client = new HttpClient(server.address ?? '')
      await client.mutate('identity.requestSignIn', { email: ADMIN })
      await client.mutate('identity.redeemSignIn', { token: `${'aB3_'.repeat(10)}xyz` })
      await client.query(`lessons.find`, { query: 'De overdracht kost te veel tijd' })
      await fetch(`${server.address}/agenda/${'aB3_'.repeat(10)}xyz.ics?aan=${ADMIN}`)
      await post.refused
      await expect.poll(() => server.log(), { timeout: 20_000 }).toContain('mail not delivered')
      const log = server.log()
      expect(log).toContain('user unknown')
      expect(log).not.toMatch(/[\w-]{43}/)
      for (const secret of [ADMIN, 'netwerk.example', 'aB3_', 'De overdracht', place.env['LINKS_KEY'], place.env['SEAL_KEY']]) {
        expect(log).not.toContain(secret)
      }
    } finally {
      await server.stop()
      post.close()
      await place.drop()
    }
  })
