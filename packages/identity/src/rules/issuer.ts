/** Whether an address only works on this computer. */
export function isLocalAddress(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)
}

/**
 * Whether an issuer is somewhere on the internet: the server fetches from there, and must not be sent to machines that only it
 * can reach. @param local the installation itself is on this computer, for trying out
 */
export function isUsableIssuer(issuer: string, local: boolean): boolean {
  if (!URL.canParse(issuer)) return false
  const url = new URL(issuer)
  if (url.username !== '' || url.search !== '' || url.hash !== '') return false
  if (local && isLocalAddress(issuer)) return true
  if (isForEveryTenant(url)) return false
  const bare = url.hostname.replace(/^\[|\]$/g, '')
  return url.protocol === 'https:' && !isNumber(bare) && bare.includes('.') && !/\.(local|internal|localhost|lan|home|corp)$/.test(bare)
}

/** Microsoft's addresses for all of its customers at once: who signs the token then differs from the issuer that was set. */
const isForEveryTenant = ({ hostname, pathname }: URL): boolean =>
  hostname === 'login.microsoftonline.com' && /^\/(common|organizations|consumers)(\/|$)/i.test(pathname)

/** Whether a host is an address and not a name; whatever way an IPv4 address was written, a URL shows four numbers. */
const isNumber = (host: string): boolean => /^\d+(\.\d+){3}$/.test(host) || host.includes(':')
