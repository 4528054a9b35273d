import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url))
const READY = /Adres\s+(http\S+)|De werker loopt/

/** A real server in a process of its own. */
export interface ServerProcess {
  pid: number
  /** null for a worker */
  address: string | null
  /** What it logged until now. */
  log(): string
  /** Power cut: no chance to finish anything. */
  kill(): Promise<void>
  /** Asks it to stop. @returns its exit code */
  stop(): Promise<number | null>
}

/**
 * Starts `child.ts` with this command line and waits until it says that it runs.
 * @throws with what it said, when it ends before that
 */
export async function spawnServer(args: string[], env: Record<string, string>): Promise<ServerProcess> {
  const logs = process.env['TEST_LOGS']
  const child = spawn(process.execPath, [ENTRY, ...args], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: logs ? 'debug' : 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // The whole test run's logs are looked through afterwards. What the app tells the person at the keyboard (stdout) is no log.
  if (logs) child.stderr.pipe(createWriteStream(join(logs, `${child.pid}-${performance.now()}.log`)))
  let logged = ''
  child.stderr.on('data', (chunk) => {
    logged += String(chunk)
  })
  const address = await whenReady(child)
  return {
    pid: child.pid ?? 0,
    address,
    log: () => logged,
    kill: () => end(child, 'SIGKILL').then(() => {}),
    stop: () => end(child, 'SIGTERM'),
  }
}

function whenReady(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += String(chunk)
      const match = READY.exec(said)
      if (match) resolve(match[1] ?? null)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const ended = once(child, 'exit')
  child.kill(signal)
  const [code] = await ended
  return code
}
