import { type Clock, toText } from '@lerende/kernel'
import type { FastifyInstance } from 'fastify'

/** Well under the year that RFC 9116 allows; every answer counts anew. */
const VALID_HOURS = 180 * 24

/**
 * What machines ask any site for: where to report a hole (RFC 9116, when we know where), and that nothing here is for
 * search engines. With a real answer to neither, an address of a page would be taken for one.
 */
export function serveWellKnown(app: FastifyInstance, options: { clock: Clock; contact: string | null; publicUrl: string | null }): void {
  const { clock, contact, publicUrl } = options

  app.get('/robots.txt', { config: { right: 'app.openen' } }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send('User-agent: *\nDisallow: /\n'),
  )

  if (contact === null) return
  app.get('/.well-known/security.txt', { config: { right: 'app.openen' } }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(securityTxt({ contact, publicUrl, now: clock.now() })),
  )
}

/** One field a line, as RFC 9116 has it. */
export function securityTxt(about: { contact: string; publicUrl: string | null; now: Temporal.Instant }): string {
  const { contact, publicUrl, now } = about
  return [
    `Contact: ${contact}`,
    `Expires: ${toText(now.add({ hours: VALID_HOURS }))}`,
    'Preferred-Languages: nl, en',
    ...(publicUrl === null ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    '',
  ].join('\n')
}
