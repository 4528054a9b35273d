import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { domainToASCII } from 'node:url'

/** With what, and for which domain, mails are signed. */
export interface DkimKey {
  domain: string
  selector: string
  /** a private RSA key in PEM */
  key: string
}

/** Signs a finished message, as {@link composeMessage} makes it, for a domain (RFC 6376, relaxed/relaxed, rsa-sha256). */
export type Signer = (message: string) => string

/**
 * What the signature covers: who, what, when, and everything that a mail program acts upon. RFC 8058 (4) wants both
 * List-Unsubscribe headers in it.
 */
const SIGNED_HEADERS = [
  'from',
  'reply-to',
  'to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'auto-submitted',
]

/** RFC 8301 (3.2): signers must use keys of at least 1024 bits and should use 2048. */
const BITS_MIN = 2048

/**
 * A signer with one key.
 * @throws RangeError when it is no RSA key, or too short for others to trust
 */
export function dkimSigner(parts: DkimKey): Signer {
  const key = rsaKey(parts.key)
  const who = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n d=${domainToASCII(parts.domain)}; q=dns/txt; s=${parts.selector};\r\n`
  return (message) => {
    const end = message.indexOf('\r\n\r\n')
    if (end < 0) throw new Error('a message without a body cannot be signed')
    const present = signedFields(message.slice(0, end))
    const bodyHash = createHash('sha256')
      .update(relaxedBody(message.slice(end + 4)), 'latin1')
      .digest('base64')
    const field = `${who} h=${[...present.keys()].join(':\r\n  ')};\r\n bh=${bodyHash};\r\n b=`
    const covered = [...present.values(), field].map(relaxedField).join('\r\n')
    const signature = sign('sha256', Buffer.from(covered, 'latin1'), key).toString('base64')
    return `${field}${(signature.match(/.{1,72}/g) ?? []).join('\r\n  ')}\r\n${message}`
  }
}

/** The fields that are there and that the signature covers, by name. Of one that is there twice the last counts (RFC 6376, 5.4.2). */
function signedFields(head: string): Map<string, string> {
  const fields = new Map(head.split(/\r\n(?![ \t])/).map((field) => [field.slice(0, field.indexOf(':')).trim().toLowerCase(), field]))
  return new Map(SIGNED_HEADERS.flatMap((name) => (fields.has(name) ? [[name, fields.get(name) ?? '']] : [])))
}

/** RFC 6376 (3.4.2). */
function relaxedField(field: string): string {
  const at = field.indexOf(':')
  const value = field
    .slice(at + 1)
    .replaceAll('\r\n', '')
    .replace(/[ \t]+/g, ' ')
  return `${field.slice(0, at).trim().toLowerCase()}:${value.replace(/^ | $/g, '')}`
}

/** RFC 6376 (3.4.4). */
function relaxedBody(body: string): string {
  // Single spaces, as most are, stay where they are: only what changes is touched.
  const relaxed = body
    .replace(/ [ \t]+|\t[ \t]*/g, ' ')
    .replaceAll(' \r\n', '\r\n')
    .replace(/ $/, '')
  let end = relaxed.length
  while (relaxed.endsWith('\r\n', end)) end -= 2
  return end === 0 ? '' : `${relaxed.slice(0, end)}\r\n`
}

/** What stands in the DNS at `selector._domainkey.domain`, so that others can check the signature. @throws as {@link dkimSigner} */
export function dkimRecord(key: string): string {
  const der = createPublicKey(rsaKey(key)).export({ type: 'spki', format: 'der' })
  return `v=DKIM1; k=rsa; p=${der.toString('base64')}`
}

function rsaKey(pem: string): KeyObject {
  const key = createPrivateKey(pem)
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa' || bits < BITS_MIN) throw new RangeError(`a DKIM key is an RSA key of at least ${BITS_MIN} bits`)
  return key
}
