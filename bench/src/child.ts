import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A process of its own, so that what is measured and what measures do not share a thread. */
export interface Child {
  process: ChildProcess
  /** what stood behind `ready ` on the line that said so */
  ready: string
  stop(): Promise<void>
}

/** How a measured process says that it is there, and under which address. */
const READY = /\b(?:ready|Adres) +(\S+)/

/** Starts a TypeScript file under this very Node and waits until it prints a line with `ready VALUE` (the server: `Adres VALUE`). */
export async function startChild(file: string, args: string[] = [], env: Record<string, string> = {}): Promise<Child> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it was ready`)))
  })
  const lines = createInterface({ input: child.stdout })
  const ready = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      const match = READY.exec(line)
      if (match?.[1]) resolve(match[1])
    })
  })
  return {
    process: child,
    ready: await Promise.race([ready, ended]),
    async stop() {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      ended.catch(() => {})
      child.kill('SIGTERM')
      await gone
    },
  }
}
