import { Worker } from 'node:worker_threads'
import { type Address, composeMessage } from '../rules/mime.ts'
import { writeOut } from '../rules/says.ts'
import { type DkimKey, dkimSigner } from './dkim.ts'

/** All that goes into one message, as plain data: it goes to another thread as it is. */
export interface Unwritten {
  from: Address
  to: string
  subject: string
  /** From `keepModel`, or a mail that was written out already. */
  says: string
  calendar: string | null
  messageId: string
  /** From `dateText`. */
  date: string
  /** An object of headers in JSON. */
  headers: string
}

/** Writes mails out as they go over the wire, and signs them. */
export interface Writer {
  /** @returns for each mail its message, or why it cannot be written */
  write(mails: readonly Unwritten[]): Array<Promise<Buffer>>
  /** There is nothing to write for now: what it holds for many mails goes after a while, unless there is more. It can be used again. */
  rest(): void
}

/** From so many mails on, a thread of their own is worth its start, some tenths of a second. */
const MANY = 20
/** How long an idle thread stays, in milliseconds: mails to many seldom come alone, and a start costs more than staying. */
const LINGER_MS = 30_000

/**
 * A writer. Many mails are written on a thread of their own, so that a house which sends everybody's digest goes on answering
 * people: writing and signing cost more than sending. A few are written here.
 * @param dkim signs for a domain; mails go unsigned without it
 * @param lingerMs how long the thread stays after {@link Writer.rest}, in milliseconds
 * @throws RangeError when the key cannot sign
 */
export function createWriter(dkim: DkimKey | null, lingerMs = LINGER_MS): Writer {
  const here = writingFor(dkim)
  let aside: ReturnType<typeof openThread> | null = null
  let leaving: NodeJS.Timeout | undefined

  function leave(): void {
    aside?.end()
    aside = null
  }
  return {
    write(mails) {
      clearTimeout(leaving)
      if (mails.length >= MANY) aside ??= openThread(dkim)
      if (!aside) return mails.map(async (mail) => here(mail))
      // A thread that broke is no reason that a mail does not go.
      return aside.write(mails).map((written, nth) => written.catch(() => here(mails[nth] as Unwritten)))
    },
    rest() {
      clearTimeout(leaving)
      if (aside?.isBroken()) leave()
      leaving = aside ? setTimeout(leave, lingerMs).unref() : undefined
    },
  }
}

/** How mails are written and signed. @throws RangeError when the key cannot sign */
export function writingFor(dkim: DkimKey | null): (mail: Unwritten) => Buffer {
  const sign = dkim && dkimSigner(dkim)
  return ({ says, headers, ...mail }) => {
    const message = composeMessage({ ...mail, headers: JSON.parse(headers), ...writeOut(says) })
    return Buffer.from(sign ? sign(message) : message, 'latin1')
  }
}

/** What the thread says of the mail that stands first. */
export type Told = Uint8Array<ArrayBuffer> | null

function openThread(dkim: DkimKey | null) {
  const thread = new Worker(new URL('./writing-thread.ts', import.meta.url), { workerData: dkim })
  const waiting: Array<PromiseWithResolvers<Buffer>> = []
  let broken: Error | null = null

  function fail(error: Error): void {
    broken ??= error
    for (const one of waiting.splice(0)) one.reject(error)
  }
  thread.on('message', (told: Told) => {
    const one = waiting.shift()
    if (told) one?.resolve(Buffer.from(told.buffer))
    else one?.reject(new Error('not written'))
    // An idle thread keeps no process from ending.
    if (waiting.length === 0) thread.unref()
  })
  thread.on('error', fail)
  thread.on('exit', () => fail(new Error('the thread that writes mails ended')))
  return {
    write(mails: readonly Unwritten[]): Array<Promise<Buffer>> {
      const asked = mails.map(() => Promise.withResolvers<Buffer>())
      if (broken) for (const one of asked) one.reject(broken)
      else {
        waiting.push(...asked)
        thread.ref()
        thread.postMessage(mails)
      }
      return asked.map(({ promise }) => promise)
    },
    isBroken: () => broken !== null,
    end() {
      void thread.terminate()
    },
  }
}
