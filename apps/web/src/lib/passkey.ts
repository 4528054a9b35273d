/** What a browser does with passkeys. Options and answers travel as JSON; the browser turns them into bytes and back. */

/** Why nothing came of it: the person closed the window or has none, or the browser is too old. */
export class NoPasskey extends Error {
  readonly unsupported: boolean

  constructor(unsupported: boolean) {
    super('no passkey')
    this.unsupported = unsupported
  }
}

type Options = Record<string, unknown>
type Answer = Record<string, unknown> & { id: string; response: Record<string, unknown> }

/** Lets the device make a passkey. @throws NoPasskey */
export function makePasskey(options: Options): Promise<Answer> {
  // The server made these options in the form that the browser reads.
  const json = options as unknown as PublicKeyCredentialCreationOptionsJSON
  return asked(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) }))
}

/** Lets the device sign in with a passkey that it has. @throws NoPasskey */
export function signWithPasskey(options: Options): Promise<Answer> {
  const json = options as unknown as PublicKeyCredentialRequestOptionsJSON
  return asked(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) }))
}

async function asked(ask: () => Promise<Credential | null>): Promise<Answer> {
  if (typeof PublicKeyCredential === 'undefined' || !('parseRequestOptionsFromJSON' in PublicKeyCredential)) throw new NoPasskey(true)
  const credential = await ask().catch(() => {
    throw new NoPasskey(false)
  })
  if (!(credential instanceof PublicKeyCredential)) throw new NoPasskey(false)
  // Plain JSON with these two in it, whichever of the two kinds it is.
  return credential.toJSON() as unknown as Answer
}
