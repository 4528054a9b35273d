import cookie from '@fastify/cookie'
import type { AppRouter } from '@lerende/api'
import { type House, newId } from '@lerende/kernel'
import Fastify, { type FastifyInstance } from 'fastify'
import { securityHeaders } from './headers.ts'
import { serveHealth } from './health.ts'
import { limitRequests } from './limits/index.ts'
import { codeForStatus, refuseRequest } from './refusals.ts'
import { requireRights } from './rights.ts'
import { maySendChanges } from './same-origin.ts'
import { serveSignedLinks } from './signed-links.ts'
import { serveTrpc } from './trpc.ts'
import { serveWebApp } from './web-app.ts'
import { serveWellKnown } from './well-known.ts'

/** Far more than any form holds. */
const BODY_BYTES = 256 * 1024
/** A phone on a bad line gets this long to send its request. */
const REQUEST_MS = 30_000

export interface HttpOptions {
  house: House
  router: AppRouter
  /** The address people open; null while only this computer does. */
  publicUrl: string | null
  /** Folder of the built web app. */
  webFolder: string
  /** Addresses of the proxies that may say who the client is; without it, whoever connects is the client. */
  trustProxy?: readonly string[]
  /** Where somebody who found a hole can write, as an address of any kind; null when nobody said. */
  securityContact?: string | null
  /** Milliseconds that only go up, for what counts per minute. */
  ticks?: () => number
}

/** Builds the HTTP side; it does not listen yet. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { house, router, publicUrl, webFolder, trustProxy = [], securityContact = null } = options
  const secure = publicUrl?.startsWith('https:') ?? false
  const secureHeaders = securityHeaders(secure)
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    // Addresses hold what people search for, so requests are not logged; errors are, once, where they are caught.
    logger: false,
    genReqId: () => newId(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 5000 },
    forceCloseConnections: 'idle',
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    // An address that cannot be read passes no hook and no handler.
    frameworkErrors: (_error, request, reply) => {
      secureHeaders(request, reply)
      refuseRequest(reply, 'http.bad_request')
    },
  })
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) house.log.error({ err: error, correlationId: request.id }, 'request failed')
    return refuseRequest(reply, codeForStatus(status))
  })
  app.addHook('onRequest', async (request, reply) => {
    secureHeaders(request, reply)
    const { 'sec-fetch-site': site, origin, host } = request.headers
    if (maySendChanges({ method: request.method, site: firstOf(site), origin, host }, publicUrl)) return
    return refuseRequest(reply, 'http.foreign_origin')
  })
  await limitRequests(app, { router, ticks: options.ticks ?? (() => performance.now()) })
  requireRights(app)
  await app.register(cookie)
  // Screens that stay open would keep the server from stopping; they come back by themselves, to who is there then.
  app.addHook('preClose', async () => house.watch.end())
  await serveTrpc(app, { house, router, secure })
  serveHealth(app, house)
  serveWellKnown(app, { clock: house.clock, contact: securityContact, publicUrl })
  serveSignedLinks(app, house, publicUrl)
  await serveWebApp(app, webFolder, secure)
  return app
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 600 ? status : 500
}

function firstOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
