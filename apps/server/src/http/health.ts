import { fromText, type House } from '@lerende/kernel'
import type { FastifyInstance } from 'fastify'

/** For load balancers and monitoring: whether the database answers, and how long ago the scheduler was last seen. */
export function serveHealth(app: FastifyInstance, house: House): void {
  app.get('/api/health', { config: { right: 'app.openen', limit: 'bewaking' } }, async (_request, reply) => {
    try {
      const beat = await house.read.selectFrom('heartbeat').select('at').where('worker', '=', 'scheduler').executeTakeFirst()
      const age = beat ? Math.round(house.clock.now().since(fromText(beat.at)).total('seconds')) : null
      return { status: 'ok', engine: house.database.engine, schedulerAgeSeconds: age }
    } catch (error) {
      house.log.error({ err: error }, 'database does not answer')
      return reply.code(503).send({ status: 'fout', engine: house.database.engine, schedulerAgeSeconds: null })
    }
  })
}
