import { createServer } from 'node:net'
import { openSink } from '@lerende/mail/testing'
import { expect, test } from 'vitest'
import { probeSmtp } from './smtp-probe.ts'

test('a real mail server says what it takes', async () => {
  const sink = await openSink()
  try {
    expect((await probeSmtp(sink.url)).offers).toContainEqual(expect.stringMatching(/^SIZE \d+/))
    expect(sink.mails).toEqual([])
  } finally {
    await sink.close()
  }
})

test('another kind of server is told apart', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(probeSmtp(`smtp://127.0.0.1:${port}`)).rejects.toThrow('de server zei: HTTP/1.1 400')
  server.close()
})
