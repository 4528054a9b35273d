import BetterSqlite from 'better-sqlite3'
import Fastify from 'fastify'

/** The yardstick: a bare Fastify handler that does two inserts in one transaction with `synchronous=FULL`. */
const db = new BetterSqlite(process.argv[2] ?? '')
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec(
  'create table if not exists a (id integer primary key, body text); create table if not exists b (id integer primary key, body text)',
)
const first = db.prepare('insert into a (body) values (?)')
const second = db.prepare('insert into b (body) values (?)')
const both = db.transaction((body: string) => {
  first.run(body)
  second.run(body)
})

const app = Fastify()
app.post('/', (request) => {
  both(JSON.stringify(request.body))
  return { ok: true }
})
const address = await app.listen({ port: 0, host: '127.0.0.1' })
process.on('SIGTERM', () => process.exit(0))
console.log(`ready ${address}`)
