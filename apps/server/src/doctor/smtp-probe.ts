import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

const PATIENCE_MS = 8000

/** What a mail server says of itself. */
export interface SmtpGreeting {
  /** Words after EHLO, such as `STARTTLS`, `SIZE 5000000`, `AUTH PLAIN LOGIN`. */
  offers: string[]
}

/**
 * Connects, says EHLO, hears what the server can do, and leaves. Nothing is sent and nobody signs in.
 * @throws the reason when it does not answer as a mail server does
 */
export async function probeSmtp(url: string): Promise<SmtpGreeting> {
  const { protocol, hostname, port } = new URL(url)
  const secure = protocol === 'smtps:'
  const target = { host: hostname, port: Number(port) || (secure ? 465 : 587) }
  const socket = secure ? connectTls({ ...target, servername: hostname }) : connect(target)
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`geen antwoord binnen ${PATIENCE_MS / 1000} seconden`)))
  try {
    const replies = readReplies(socket)
    await expectReply(replies, '220')
    socket.write('EHLO doctor.lerendebeweging.example\r\n')
    const lines = await expectReply(replies, '250')
    socket.write('QUIT\r\n')
    return { offers: lines.slice(1).map((line) => line.slice(4).trim()) }
  } finally {
    socket.destroy()
  }
}

async function expectReply(replies: AsyncGenerator<string[]>, code: string): Promise<string[]> {
  const { value } = await replies.next()
  if (!value) throw new Error('de verbinding werd verbroken')
  if (!value[0]?.startsWith(code)) throw new Error(`de server zei: ${value[0] ?? ''}`)
  return value
}

/** Replies as lists of lines; `250-` says that more lines follow, `250 ` is the last (RFC 5321, 4.2.1). */
async function* readReplies(socket: Socket): AsyncGenerator<string[], undefined> {
  let text = ''
  let lines: string[] = []
  for await (const chunk of socket) {
    text += String(chunk)
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      const line = text.slice(0, end).trimEnd()
      text = text.slice(end + 1)
      lines.push(line)
      if (line[3] === '-') continue
      yield lines
      lines = []
    }
  }
}
