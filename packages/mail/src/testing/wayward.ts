import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Order } from './wayward-server.ts'

export type { Order }

/** A message that the server kept; `sure`: it also said so. */
export interface Kept {
  to: string
  messageId: string
  sure: boolean
}

/** A real mail server, in a process that can be killed, that misbehaves on command. */
export interface Wayward {
  /** For `smtpTransport`, with a short patience. */
  url: string
  kept: Kept[]
  /** What to do with the next messages, one by one; after that it behaves. */
  order(orders: readonly Order[]): Promise<void>
  /** As a power cut. */
  kill(): Promise<void>
}

const ENTRY = fileURLToPath(new URL('./wayward-server.ts', import.meta.url))

export async function openWayward(): Promise<Wayward> {
  const child = fork(ENTRY, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const kept: Kept[] = []
  child.on('message', (said: { kept?: Kept }) => {
    if (said.kept) kept.push(said.kept)
  })
  const port = (await said(child, 'port')) as number
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true&socketTimeout=400&greetingTimeout=400&connectionTimeout=400`,
    kept,
    async order(orders) {
      const ready = said(child, 'ready')
      child.send({ orders })
      await ready
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

async function said(child: ChildProcess, what: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = (message: Record<string, unknown>): void => {
      if (!(what in message)) return
      child.off('message', listen)
      resolve(message[what])
    }
    child.on('message', listen)
    child.once('exit', (code) => reject(new Error(`the mail server ended with ${code}`)))
  })
}
