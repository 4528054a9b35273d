/** What a browser tells about where a request comes from. */
export interface RequestOrigin {
  method: string
  /** `Sec-Fetch-Site` */
  site: string | undefined
  /** `Origin` */
  origin: string | undefined
  /** `Host`, as the request came in */
  host: string | undefined
}

/**
 * Whether a request may change something: not when a page of another site sent it. Every browser sends one of the two
 * headers with a POST; a client that sends neither is no browser, and has no cookie it could be tricked into sending.
 * @param publicUrl the address people open, when it is known: behind a proxy `Host` may be another name
 */
export function maySendChanges(request: RequestOrigin, publicUrl: string | null): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return true
  if (request.site !== undefined) return request.site === 'same-origin'
  if (request.origin === undefined) return true
  if (!URL.canParse(request.origin)) return false
  const origin = new URL(request.origin)
  return origin.host === request.host || (publicUrl !== null && origin.origin === new URL(publicUrl).origin)
}
