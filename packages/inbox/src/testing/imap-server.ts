import type { Server } from 'node:net'
// @ts-expect-error the package has no types; what we use of it is below
import hoodiecrow from 'hoodiecrow-imap'

/** A real IMAP server with one mailbox. */
export interface ImapServer {
  /** For `readImap`. */
  url: string
  append(raw: Buffer): void
  /** What is in the mailbox. */
  left(): Array<{ subject: string; seen: boolean }>
  close(): Promise<void>
}

interface Message {
  flags: string[]
  raw: string
}

interface Hoodiecrow {
  server: Server
  listen(port: number, done: () => void): void
  close(done: () => void): void
  getMailbox(path: string): { messages: Message[] }
  appendMessage(path: string, flags: string[], date: string | false, raw: string): void
}

export async function openImapServer(): Promise<ImapServer> {
  const imap: Hoodiecrow = hoodiecrow({
    plugins: ['ID', 'IDLE', 'LITERALPLUS', 'UNSELECT', 'NAMESPACE'],
    storage: { INBOX: { messages: [] } },
    users: { antwoord: { password: 'geheim' } },
  })
  const port = await new Promise<number>((resolve) => {
    imap.listen(0, () => {
      const address = imap.server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const messages = (): Message[] => imap.getMailbox('INBOX').messages
  return {
    url: `imap://antwoord:geheim@127.0.0.1:${port}/INBOX`,
    append: (raw) => imap.appendMessage('INBOX', [], false, raw.toString('binary')),
    left: () =>
      messages().map(({ flags, raw }) => ({ subject: /^Subject: (.*)$/m.exec(raw)?.[1]?.trim() ?? '', seen: flags.includes('\\Seen') })),
    close: () => new Promise((resolve) => imap.close(() => resolve())),
  }
}
