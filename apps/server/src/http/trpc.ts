import { Socket } from 'node:net'
import { constants } from 'node:zlib'
import compress, { type FastifyCompressOptions } from '@fastify/compress'
import type { AppRouter } from '@lerende/api'
import { peekSession, readSession } from '@lerende/identity'
import { DomainError, type House } from '@lerende/kernel'
import type { RequestContext } from '@lerende/network'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isTooDeep } from './json-depth.ts'
import { refuseRequest } from './refusals.ts'
import { sessionTokenOf, setSessionCookie } from './session-cookie.ts'

/** More than any screen asks for at once. */
const MAX_BATCH = 30

/** Lists are text that repeats itself: a fifth of the bytes remains, at a cost that no phone notices. */
const SMALLER = {
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  // Not the line of live changes: a word that waits for more to be packed with is a word too late.
  customTypes: /^application\/json/,
} satisfies FastifyCompressOptions

type Asked = FastifyRequest<{ Params: { path: string }; Querystring: { input?: unknown } }>

/** The procedure whose answer goes on for as long as a screen is open. */
const LIVE = 'live.changes'

export interface TrpcOptions {
  house: House
  router: AppRouter
  secure: boolean
}

/** The app's procedures under `/trpc`, each with who is asking. */
export async function serveTrpc(app: FastifyInstance, options: TrpcOptions): Promise<void> {
  const { house, router, secure } = options

  async function createContext({ req, res }: { req: Asked; res: FastifyReply }): Promise<RequestContext> {
    const sessionToken = sessionTokenOf(req, secure)
    // An open screen asks by itself, also when nobody has looked at it for days.
    const look = req.params.path === LIVE ? peekSession : readSession
    return {
      house,
      sessionToken,
      session: sessionToken ? await look(house, sessionToken) : null,
      correlationId: req.id,
      userAgent: req.headers['user-agent'],
      setSession: (session) => setSessionCookie(res, session, { secure, clock: house.clock }),
    }
  }

  await app.register(async (scope) => {
    // tRPC's own plugin also takes forms: those have no limit to their size, and any page on the internet may send them.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))

    await scope.register(compress, SMALLER)
    scope.route<{ Params: { path: string }; Querystring: { input?: unknown } }>({
      method: ['GET', 'POST'],
      url: '/trpc/:path',
      config: { right: 'per vraag' },
      // tRPC has no answer to a HEAD.
      exposeHeadRoute: false,
      preHandler: async (request, reply) => {
        const given = request.method === 'GET' ? request.query.input : request.body
        if (typeof given === 'string' && isTooDeep(given)) return refuseRequest(reply, 'http.too_deep')
      },
      handler: (req, res) => {
        // Whoever waits for the server to stop would wait for this line too, long after its last word.
        const { socket } = req.raw
        if (req.params.path === LIVE && socket instanceof Socket) res.raw.once('finish', () => socket.destroy())
        return fastifyRequestHandler<AppRouter, Asked, FastifyReply>({
          req,
          res,
          path: req.params.path,
          router,
          createContext,
          maxBatchSize: MAX_BATCH,
          onError({ error, path }) {
            // A refusal is an answer; what nobody expected is worth a line, and that somebody wanted more than they may.
            const status = getHTTPStatusCodeFromError(error)
            const { cause } = error
            if (status === 403 && cause instanceof DomainError) {
              house.log.info({ code: cause.code, path, correlationId: req.id }, 'refused')
            }
            if (status < 500) return
            house.log.error({ err: error.cause ?? error, path, correlationId: req.id }, 'request failed')
          },
        })
      },
    })
  })
}
