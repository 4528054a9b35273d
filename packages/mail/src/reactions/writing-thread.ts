import { parentPort, workerData } from 'node:worker_threads'
import type { DkimKey } from './dkim.ts'
import { type Told, type Unwritten, writingFor } from './writing.ts'

/** The thread on which many mails are written: each is told as soon as it is there, in the order in which they were asked. */
const write = writingFor(workerData as DkimKey | null)
const port = parentPort

port?.on('message', (mails: Unwritten[]) => {
  for (const mail of mails) {
    const told = attempt(mail)
    port.postMessage(told, told ? [told.buffer] : [])
  }
})

/** One that cannot be written is tried again where its error is told. */
function attempt(mail: Unwritten): Told {
  try {
    // A copy that owns its memory, so that it goes over without being copied again.
    return new Uint8Array(write(mail))
  } catch {
    return null
  }
}
