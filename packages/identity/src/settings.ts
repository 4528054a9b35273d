/** What signing in needs to know of the installation. Set by the composition root before anybody signs in. */
export const settings: { publicUrl: string; secondFactor: 'asked' | 'leaders' } = {
  publicUrl: 'http://localhost:3000',
  secondFactor: 'asked',
}

/** @param parts.secondFactor `leaders`: who leads cannot do anything without a passkey; `asked`: they are asked to make one */
export function configureIdentity(parts: { publicUrl: string; secondFactor: 'asked' | 'leaders' }): void {
  settings.publicUrl = parts.publicUrl.replace(/\/+$/, '')
  settings.secondFactor = parts.secondFactor
}
