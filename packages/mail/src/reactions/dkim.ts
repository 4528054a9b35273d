import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import DKIM from 'nodemailer/lib/dkim'

/** Signs a finished message for a domain (RFC 6376, relaxed/relaxed, rsa-sha256). */
export type Signer = (message: Buffer) => Promise<Buffer>

/**
 * What the signature covers: who, what, when, and everything that a mail program acts upon. RFC 8058 (4) wants both
 * List-Unsubscribe headers in it, and the second is not in nodemailer's own list.
 */
const SIGNED_HEADERS = [
  'From',
  'Reply-To',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'In-Reply-To',
  'References',
  'MIME-Version',
  'Content-Type',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Auto-Submitted',
]

/** RFC 8301 (3.2): signers must use keys of at least 1024 bits and should use 2048. */
const BITS_MIN = 2048

/**
 * A signer with one key.
 * @param parts.key a private RSA key in PEM
 * @throws RangeError when it is no RSA key, or too short for others to trust
 */
export function dkimSigner(parts: { domain: string; selector: string; key: string }): Signer {
  const key = rsaKey(parts.key)
  // Parsed once: reading PEM for every mail would cost as much as signing. nodemailer hands it to node:crypto as it is.
  const privateKey = key as unknown as string
  const dkim = new DKIM({
    domainName: parts.domain,
    keySelector: parts.selector,
    privateKey,
    headerFieldNames: SIGNED_HEADERS.join(':'),
  })
  return async (message) => {
    const chunks: Buffer[] = []
    for await (const chunk of dkim.sign(message)) chunks.push(chunk as Buffer)
    const signed = Buffer.concat(chunks)
    // When signing fails nodemailer passes the message on as it was, and nobody would know.
    if (signed.length <= message.length) throw new Error('the message could not be signed')
    return signed
  }
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
