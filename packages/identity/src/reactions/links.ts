import { type Worker, worker } from '@lerende/kernel'
import { type QueueSignInMail, sendNextLink } from '../commands/links.ts'

/** Sends the links that people asked for, after they got their answer. */
export function linkWorker(queueMail: QueueSignInMail): Worker {
  return worker({ name: 'identity.links', run: (house) => sendNextLink(house, queueMail) })
}
