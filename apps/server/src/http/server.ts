import cookie from '@fastify/cookie'
import type { AppRouter } from '@lerende/api'
import { type House, newId } from '@lerende/kernel'
import type { Ports } from '@lerende/network'
import Fastify, { type FastifyInstance } from 'fastify'
import { securityHeaders } from './headers.ts'
import { serveHealth } from './health.ts'
import { serveTrpc } from './trpc.ts'
import { serveWebApp } from './web-app.ts'

/** Far more than any form holds. */
const BODY_BYTES = 256 * 1024
/** A phone on a bad line gets this long to send its request. */
const REQUEST_MS = 30_000

export interface HttpOptions {
  house: House
  router: AppRouter
  ports: Ports
  /** The address people open; null while only this computer does. */
  publicUrl: string | null
  /** Folder of the built web app. */
  webFolder: string
}

/** Builds the HTTP side; it does not listen yet. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { house, router, ports, publicUrl, webFolder } = options
  const secure = publicUrl?.startsWith('https:') ?? false
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    // Addresses hold what people search for, so requests are not logged; errors are, once, where they are caught.
    logger: false,
    genReqId: () => newId(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 5000 },
    forceCloseConnections: 'idle',
  })
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status < 500) return reply.code(status).send(REFUSALS[status] ?? REFUSALS[400])
    house.log.error({ err: error, correlationId: request.id }, 'request failed')
    return reply.code(500).send({ code: 'internal', text: 'Er ging iets mis aan onze kant. Probeer het zo nog eens.' })
  })
  securityHeaders(app, secure)
  await app.register(cookie)
  await serveTrpc(app, { house, router, ports, publicUrl, secure })
  serveHealth(app, house)
  await serveWebApp(app, webFolder)
  return app
}

const REFUSALS: Record<number, { code: string; text: string }> = {
  400: { code: 'http.bad_request', text: 'Dit verzoek konden we niet lezen.' },
  413: { code: 'http.too_large', text: 'Dit is te veel in één keer. Maak het korter.' },
  415: { code: 'http.bad_type', text: 'Dit soort inhoud kunnen we niet lezen.' },
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 600 ? status : 500
}
