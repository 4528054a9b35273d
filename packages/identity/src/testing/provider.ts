import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import OidcProvider from 'oidc-provider'

/** What the provider says of whoever signs in there; a test changes it between two. */
export interface Said {
  subject: string
  email: string
  email_verified: boolean
}

export interface TestProvider {
  issuer: string
  clientId: string
  clientSecret: string
  said: Said
  /** Signs in there as a browser does, without asking anybody: follows every step until it is sent back. @returns what stands behind our address */
  visit(url: string): Promise<string>
  close(): Promise<void>
}

/** A real OpenID provider, on a port of its own. */
export async function openProvider(redirectUri: string): Promise<TestProvider> {
  const [clientId, clientSecret] = ['lerende-beweging', 'een-geheim-dat-lang-genoeg-is-voor-een-client']
  const said: Said = { subject: 'medewerker-1', email: 'medewerker@gemeente.example', email_verified: true }
  const server: Server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new OidcProvider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri], grant_types: ['authorization_code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['proef'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, email: said.email, email_verified: said.email_verified }) }),
  })
  const callback = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response)
    void answer(request, response)
  })

  /** Where a person would type a password and agree. */
  async function answer(...at: Parameters<typeof provider.interactionDetails>): Promise<void> {
    const { prompt, params, session, grantId } = await provider.interactionDetails(...at)
    if (prompt.name === 'login') return provider.interactionFinished(...at, { login: { accountId: said.subject } })
    const grant =
      (grantId ? await provider.Grant.find(grantId) : null) ??
      new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) })
    grant.addOIDCScope('openid email')
    return provider.interactionFinished(...at, { consent: { grantId: await grant.save() } })
  }

  return {
    issuer,
    clientId,
    clientSecret,
    said,
    async visit(url) {
      const cookies = new Map<string, string>()
      let at = url
      for (let steps = 0; steps < 12 && !at.startsWith(redirectUri); steps++) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          cookies.set(name, value)
        }
        const next = response.headers.get('location')
        if (!next) throw new Error(`the provider says ${response.status}: ${(await response.text()).slice(0, 500)}`)
        at = new URL(next, at).href
      }
      return new URL(at).search.slice(1)
    },
    async close() {
      await new Promise((done) => server.close(done))
    },
  }
}
