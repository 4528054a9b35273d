import { z } from 'zod'
import { HttpClient } from './http-client.ts'

const lines = z.array(z.object({ id: z.number() }))
const letter = z.object({ html: z.string() })
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The paths of this app in mails: one of each kind, whatever id stands in it. */
export function linksIn(mails: readonly string[], address: string): string[] {
  const kinds = new Map<string, string>()
  for (const html of mails) {
    for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
      const path = href.startsWith(address) ? href.slice(address.length) : ''
      // A link to sign in works once, so it leads to a page without being used up here; one of a kind will do.
      if (path.startsWith('/')) {
        kinds.set(path.replace(ID, '…').replace(/(aanmelden|uitnodiging|afmelden|mailadres|komst|datum|oordeel)\/.+/, '$1'), path)
      }
    }
  }
  return [...kinds.values()]
}

/** Those of the mails in the demo's mailbox. @param to only in mails to this address */
export async function linksInMails(address: string, to?: string): Promise<string[]> {
  return linksIn(await mailsOf(address, to), address)
}

/** What the demo's mailbox holds, newest first, as HTML. @param to only mails to this address */
export async function mailsOf(address: string, to?: string): Promise<string[]> {
  const client = new HttpClient(address)
  const mails = lines.parse((await client.query('digests.mailbox', { limit: 200, ...(to ? { address: to } : {}) })).data)
  const found: string[] = []
  for (const { id } of mails) found.push(letter.parse((await client.query('digests.caughtMail', { id })).data).html)
  return found
}
