import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const ATTESTED = 0x40

/** A security key in software: makes passkeys and signs with them, as WebAuthn says (W3C, level 3). */
export function openAuthenticator(origin = 'http://localhost:3000') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0

  return {
    id: id.toString('base64url'),
    /** @param verified whether the device asked who is there */
    create(options: Record<string, unknown>, verified = true) {
      const rp = options['rp'] as { id: string }
      const key = id.length
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([key >> 8, key & 255]), id, coseKey(publicKey)])
      const authData = Buffer.concat([header(rp.id, ATTESTED, verified), attested])
      const attestation = Buffer.concat([map(3), text('fmt'), text('none'), text('attStmt'), map(0), text('authData'), bytes(authData)])
      return answer({
        clientDataJSON: clientData('webauthn.create', options).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    get(options: Record<string, unknown>, verified = true) {
      const authData = header(String(options['rpId']), 0, verified)
      const data = clientData('webauthn.get', options)
      const signed = Buffer.concat([authData, createHash('sha256').update(data).digest()])
      return answer({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: createSign('sha256').update(signed).sign(privateKey).toString('base64url'),
      })
    },
  }

  function header(rpId: string, flags: number, verified: boolean): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(++counter)
    const all = flags | USER_PRESENT | (verified ? USER_VERIFIED : 0)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([all]), count])
  }

  function clientData(type: string, options: Record<string, unknown>): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge: options['challenge'], origin, crossOrigin: false }))
  }

  function answer(response: Record<string, unknown>) {
    const name = id.toString('base64url')
    return { id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response }
  }
}

/** The few forms of CBOR (RFC 8949) that a passkey needs. */
const map = (size: number) => Buffer.from([0xa0 | size])
const text = (value: string) => Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)])
const bytes = (value: Buffer) =>
  Buffer.concat([
    value.length < 256 ? Buffer.from([0x58, value.length]) : Buffer.from([0x59, value.length >> 8, value.length & 255]),
    value,
  ])

/** ES256 on P-256, as COSE writes it (RFC 9053). */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const start = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01])
  const part = (label: number, value: string) => Buffer.concat([Buffer.from([label]), bytes(Buffer.from(value, 'base64url'))])
  return Buffer.concat([start, part(0x21, x), part(0x22, y)])
}
