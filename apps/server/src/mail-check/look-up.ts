import { Resolver } from 'node:dns/promises'
import type { Found } from './judge.ts'

/** What mail needs of the DNS. */
export interface LookUp {
  txt(name: string): Promise<Found>
  /** host names, the first to try first */
  mx(name: string): Promise<Found>
  tlsa(name: string): Promise<Found>
}

/** Names that are not there, or have nothing of this kind. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA'])

/** @param servers addresses of name servers, with a port; the computer's own when left out */
export function lookUp(servers?: string[]): LookUp {
  const resolver = new Resolver({ timeout: 3000, tries: 2 })
  if (servers) resolver.setServers(servers)
  return {
    // A long record comes in pieces (RFC 7208, 3.3).
    txt: (name) => asked(async () => (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''))),
    mx: (name) => asked(async () => (await resolver.resolveMx(name)).sort((a, b) => a.priority - b.priority).map((one) => one.exchange)),
    tlsa: (name) => asked(async () => (await resolver.resolveTlsa(name)).map((one) => `${one.certUsage} ${one.selector} ${one.match}`)),
  }
}

async function asked(ask: () => Promise<string[]>): Promise<Found> {
  try {
    return { records: await ask() }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend'
    return NOTHING.has(code) ? { records: [] } : { failed: code }
  }
}
