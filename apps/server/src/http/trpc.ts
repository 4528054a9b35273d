import type { AppRouter } from '@lerende/api'
import type { House } from '@lerende/kernel'
import { type Ports, type RequestContext, readSession } from '@lerende/network'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { maySendChanges } from './same-origin.ts'
import { sessionTokenOf, setSessionCookie } from './session-cookie.ts'

/** More than any screen asks for at once. */
const MAX_BATCH = 30

export interface TrpcOptions {
  house: House
  router: AppRouter
  ports: Ports
  publicUrl: string | null
  secure: boolean
}

/** The app's procedures under `/trpc`, each with who is asking. */
export async function serveTrpc(app: FastifyInstance, options: TrpcOptions): Promise<void> {
  const { house, router, ports, publicUrl, secure } = options

  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/trpc')) return
    // Answers are about one person: nothing in between may keep them.
    reply.header('cache-control', 'no-store')
    const { 'sec-fetch-site': site, origin, host } = request.headers
    if (maySendChanges({ method: request.method, site: first(site), origin, host }, publicUrl)) return
    return reply
      .code(403)
      .send({ code: 'http.foreign_origin', text: 'Dit verzoek kwam van een andere site. Open de app zelf en probeer het daar.' })
  })

  async function createContext({ req, res }: { req: FastifyRequest; res: FastifyReply }): Promise<RequestContext> {
    const sessionToken = sessionTokenOf(req)
    return {
      house,
      ports,
      sessionToken,
      session: sessionToken ? await readSession(house.read, house.clock, sessionToken) : null,
      correlationId: req.id,
      setSession: (session) => setSessionCookie(res, session, { secure, clock: house.clock }),
    }
  }

  await app.register(fastifyTRPCPlugin<AppRouter>, {
    prefix: '/trpc',
    trpcOptions: {
      router,
      createContext,
      maxBatchSize: MAX_BATCH,
      onError({ error, path, req }) {
        // A refusal is an answer; only what nobody expected is worth a line.
        if (getHTTPStatusCodeFromError(error) < 500) return
        house.log.error({ err: error.cause ?? error, path, correlationId: req.id }, 'request failed')
      },
    },
  })
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
