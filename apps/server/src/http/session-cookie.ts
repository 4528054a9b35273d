import type { Clock } from '@lerende/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'

const NAME = 'lb_session'

/** The secret in the cookie, or null. */
export function sessionTokenOf(request: FastifyRequest): string | null {
  return request.cookies[NAME] || null
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
  if (!session) {
    reply.clearCookie(NAME, attributes)
    return
  }
  const seconds = Math.floor(session.expiresAt.since(options.clock.now()).total('seconds'))
  reply.setCookie(NAME, session.token, { ...attributes, maxAge: Math.max(0, seconds) })
}
