import { may, type RightName, type Standing } from '@lerende/network'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseRequest } from './refusals.ts'

/** The procedures of `/trpc` each declare their own right, and decide about it themselves. */
type RouteRightName = RightName | 'per vraag'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What one needs to be allowed in order to ask this route anything. */
    right?: RouteRightName | undefined
    /** What the asker is, for a route that is not for everybody; without it the asker is anybody on the internet. */
    standings?: ((request: FastifyRequest) => Promise<readonly Standing[]>) | undefined
  }
  interface FastifyInstance {
    /** Every route that was declared, for the document and the tests. */
    routeRights: RouteRight[]
    /** The right of all routes that a plugin makes in this scope, and cannot declare itself. */
    scopeRight?: RightName
  }
}

export interface RouteRight {
  method: string
  url: string
  right: RouteRightName
}

/** What an address without a route of its own gets: the page of the app, which finds its own way. */
const ANY_PAGE: RightName = 'app.openen'

/**
 * Lets nobody at a route without its right. A route that declares none does not start: this has to be there before the routes.
 * Who may not hears what they would hear if there were nothing.
 */
export function requireRights(app: FastifyInstance): void {
  const routes: RouteRight[] = []
  app.decorate('routeRights', routes)
  app.addHook('onRoute', function (route) {
    const right = route.config?.right ?? this.scopeRight
    if (!right) throw new RangeError(`${String(route.method)} ${route.url} asks for no right: declare config.right`)
    route.config = { ...route.config, right }
    const methods = [route.method].flat().filter((method) => method !== 'HEAD')
    if (this.scopeRight === undefined) routes.push(...methods.map((method) => ({ method, url: route.url, right })))
  })
  app.addHook('preHandler', async (request, reply) => {
    const { right = ANY_PAGE, standings } = request.routeOptions.config
    if (right === 'per vraag' || may(right, standings ? await standings(request) : ['vreemde'])) return
    return refuseRequest(reply, 'not_found')
  })
}
