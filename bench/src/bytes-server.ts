import { readFileSync } from 'node:fs'
import Fastify from 'fastify'

/** The yardstick: a bare Fastify handler that answers with bytes that it holds in memory. */
const bytes = readFileSync(process.argv[2] ?? '')

const app = Fastify()
app.get('/', (_request, reply) => reply.type('text/calendar; charset=utf-8').send(bytes))
const address = await app.listen({ port: 0, host: '127.0.0.1' })
process.on('SIGTERM', () => process.exit(0))
console.log(`ready ${address}`)
