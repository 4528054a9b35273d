import { isIP } from 'node:net'
import rateLimit from '@fastify/rate-limit'
import type { AppRouter } from '@lerende/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { rangeOf } from '../network-range.ts'
import { refuseRequest } from '../refusals.ts'
import { limitsOfProcedures } from './procedures.ts'
import { LIMITS, type LimitName } from './table.ts'
import { windowStore } from './window-store.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Under which limit calls of this route count. */
    limit?: LimitName | undefined
  }
}

type Counter = ReturnType<FastifyInstance['createRateLimit']>

/**
 * Counts every request against the limit that its route declares, per network range, and answers 429 beyond it. Has to be
 * there before the routes.
 * @param ticks milliseconds that only go up
 */
export async function limitRequests(app: FastifyInstance, options: { router: AppRouter; ticks: () => number }): Promise<void> {
  await app.register(rateLimit, { global: false, store: windowStore(options.ticks), keyGenerator: clientRange })
  const counters = new Map<LimitName, Counter>()
  for (const [name, { calls, seconds }] of Object.entries(LIMITS)) {
    // The keys of LIMITS are the names of limits.
    counters.set(name as LimitName, app.createRateLimit({ max: calls, timeWindow: seconds * 1000 }))
  }
  const ofProcedures = limitsOfProcedures(options.router)

  app.addHook('onRequest', async (request, reply) => {
    let waitSeconds = 0
    for (const name of limitsOf(request, ofProcedures)) {
      const counted = await counters.get(name)?.(request)
      if (counted && !counted.isAllowed && counted.isExceeded) waitSeconds = Math.max(waitSeconds, counted.ttlInSeconds)
    }
    if (waitSeconds > 0) return refuseRequest(reply.header('retry-after', waitSeconds), 'http.too_many')
  })
}

/** One name for every call that a request makes: a batch of procedures is as many calls. */
function limitsOf(request: FastifyRequest, ofProcedures: ReadonlyMap<string, LimitName>): LimitName[] {
  const { url, config } = request.routeOptions
  if (url === '/trpc/:path') return pathsOf(request).map((path) => ofProcedures.get(path) ?? 'werk')
  if (config.limit) return [config.limit]
  // A route that takes something and says nothing is treated as the riskiest kind.
  return [request.method === 'GET' || request.method === 'HEAD' ? 'pagina' : 'aanmelden']
}

function pathsOf(request: FastifyRequest): string[] {
  const { params } = request
  const path = typeof params === 'object' && params !== null && 'path' in params ? String(params.path) : ''
  return path.split(',')
}

/** The range that a request counts for. A proxy that we trust may have passed on nonsense; then it is the proxy's own. */
function clientRange(request: FastifyRequest): string {
  return rangeOf(isIP(request.ip) > 0 ? request.ip : (request.socket.remoteAddress ?? ''))
}
