import type { Clock } from '@lerende/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** `__Host-`: a browser takes it only over https, for this very host and every path, so no other host can put one in its place. */
const nameFor = (secure: boolean) => (secure ? '__Host-lb_session' : 'lb_session')

/** The secret in the cookie, or null. */
export function sessionTokenOf(request: FastifyRequest, secure: boolean): string | null {
  return request.cookies[nameFor(secure)] || null
}

/**
 * Sets the session cookie, or with null takes it away. Scripts cannot read it and other sites' forms do not send it.
 * Its age counts from now: in a demo the server's date is not the browser's.
 */
export function setSessionCookie(
  reply: FastifyReply,
  session: { token: string; expiresAt: Temporal.Instant } | null,
  options: { secure: boolean; clock: Clock },
): void {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: options.secure } as const
  const name = nameFor(options.secure)
  if (!session) {
    reply.clearCookie(name, attributes)
    return
  }
  const seconds = Math.ceil(session.expiresAt.since(options.clock.now()).total('seconds'))
  reply.setCookie(name, session.token, { ...attributes, maxAge: Math.max(0, seconds) })
}
