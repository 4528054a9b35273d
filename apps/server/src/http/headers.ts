import type { FastifyReply, FastifyRequest } from 'fastify'

/** Only what this server sends itself; no inline script or style, so that text people typed can never run. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

/** What a page of ours never asks a browser for. Passkeys are ours, so `publickey-credentials-*` stays with us. */
const NEVER = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const YEAR_SECONDS = 31_536_000

/**
 * Headers on every answer, whatever it is; `no-referrer` keeps the secret of a signed link out of other sites' logs.
 * Unless a route says otherwise an answer is about one person, and nothing in between may keep it.
 * @param secure people reach us over https: then never over http again
 */
export function securityHeaders(secure: boolean): (request: FastifyRequest, reply: FastifyReply) => void {
  const fixed: Record<string, string> = {
    'content-security-policy': [...POLICY, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': [...NEVER.map((feature) => `${feature}=()`), 'publickey-credentials-get=(self)'].join(', '),
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'no-store',
    ...(secure ? { 'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains` } : {}),
  }
  return (request, reply) => {
    reply.headers({ ...fixed, 'x-correlation-id': request.id })
  }
}
