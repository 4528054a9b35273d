import { createHmac } from 'node:crypto'
import type { Ctx } from '@lerende/kernel'

/** What a mail to a list of people says about itself. */
export interface ListHeaders {
  /** RFC 2919: stays the same for ever, such as `gooi-en-vechtstreek.lerendebeweging.example`. */
  listId: string
  /** What people call the list. */
  listName: string
  /** RFC 8058: a POST to this address unsubscribes at once, without signing in. */
  unsubscribeUrl?: string
  /** A mailbox that takes unsubscriptions, for clients without one-click. */
  unsubscribeMail?: string
}

/**
 * Headers of a mail that a list sends: RFC 2919 (List-Id), 2369 and 8058 (one-click unsubscribe).
 * A sender that signs with DKIM must have both List-Unsubscribe headers in the signature (RFC 8058, 4).
 */
export function listHeaders(list: ListHeaders): Record<string, string> {
  const headers: Record<string, string> = { 'List-Id': `${quoted(list.listName)} <${list.listId}>` }
  const ways: string[] = []
  if (list.unsubscribeUrl) ways.push(`<${list.unsubscribeUrl}>`)
  if (list.unsubscribeMail) ways.push(`<mailto:${list.unsubscribeMail}?subject=uitschrijven>`)
  if (ways.length > 0) headers['List-Unsubscribe'] = ways.join(', ')
  if (list.unsubscribeUrl) headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click'
  return headers
}

/**
 * Headers that keep all mails about one thing together in a mail program (RFC 5322, 3.6.4). They name one first message
 * that never went: so each stands in the thread whichever of them somebody got, or got first.
 * @param about such as `bundle/<id>`; what it is cannot be read back
 */
export function threadHeaders(place: Place, about: string, domain: string): Record<string, string> {
  const first = `<${messageIdOf(place, `draad/${about}`)}@${domain}>`
  return { 'In-Reply-To': first, References: first }
}

/** Where a mail comes from: one network on one installation. */
type Place = Pick<Ctx, 'keys' | 'scope'>

/**
 * The left part of a mail's Message-ID: the same for the same mail, so that a repeat after a crash is recognised as
 * one, and telling nothing of who gets it. Keyed, because a complaint that names it stops somebody's mail: who knows a
 * person's id and when their mail goes cannot work it out.
 */
export function messageIdOf({ keys, scope }: Place, key: string): string {
  return createHmac('sha256', keys.links).update(`message-id\n${scope.networkId}\n${key}`).digest('hex').slice(0, 40)
}

/** A name in a header is ASCII here; other letters lose their accents, which every client shows. */
function quoted(name: string): string {
  return `"${name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')}"`
}
