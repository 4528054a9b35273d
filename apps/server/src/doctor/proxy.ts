import type { Subject } from './subject.ts'
import { careful, good, type Verdict } from './verdict.ts'

/** Whether limits count the people themselves, and not the proxy in front of them. */
export function checkProxy({ address, config }: Subject): Verdict {
  return judgeProxy(address, config.trustProxy)
}

/** This server speaks no https itself, so behind an https address stands a proxy. */
export function judgeProxy(address: string, trusted: readonly string[]): Verdict {
  if (trusted.length > 0) return good(`Wie er aanklopt horen we van de proxy op ${trusted.join(' of ')}.`)
  if (!address.startsWith('https://')) return good('Wie er aanklopt zien we zelf: er staat geen proxy voor de app.')
  return careful(
    'Voor de app staat een proxy, maar we weten niet op welk adres. Daardoor tellen alle bezoekers samen als één.',
    'Zet TRUST_PROXY op het adres van de proxy, zoals 127.0.0.1.',
  )
}
