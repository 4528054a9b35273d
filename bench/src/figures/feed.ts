import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMember, createOverleg, cyclesRouter } from '@lerende/cycles'
import { addPerson, createCallerFactory } from '@lerende/network'
import { startChild } from '../child.ts'
import { figure, median, remark } from '../figure.ts'
import { rateOf, type Shot } from '../load.ts'
import { openPlace, type Place, weeklyTable } from '../place.ts'

const OVERLEGGEN = 8
const EVENTS = 500
const WARM_UP = 1000
const TURNS = 9
const A_TURN = 1500

/** Time in which the real server answers a calendar of 500 events that did not change, over that of the same bytes from memory. */
export async function feedFigure(): Promise<boolean> {
  const keys = { seal: randomBytes(32), links: randomBytes(32) }
  const place = await openPlace({ keys })
  const path = await prepare(place)
  const server = await startChild('../../apps/server/src/main.ts', ['start'], {
    DATABASE_URL: place.url,
    DATA_DIR: place.folder,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    SEAL_KEY: keys.seal.toString('base64url'),
    LINKS_KEY: keys.links.toString('base64url'),
    // Every few calls come from a network range of their own, as with people in many places; the limit per range stays as it is.
    TRUST_PROXY: 'loopback',
  })
  const answer = await fetch(`${server.ready}${path}`)
  const body = await answer.text()
  const events = body.match(/BEGIN:VEVENT/g)?.length ?? 0
  if (events < EVENTS) throw new Error(`the calendar holds ${events} events, and should hold ${EVENTS}: ${answer.status}`)
  const file = join(place.folder, 'feed.ics')
  writeFileSync(file, body)
  const bare = await startChild('./bytes-server.ts', [file])
  const shots = (at: string, count: number): Shot[] =>
    Array.from({ length: count }, (_, i) => ({ path: at, headers: { 'x-forwarded-for': `10.${(i >> 8) & 255}.${i & 255}.1` } }))
  try {
    remark(`${events} events, ${Math.round(body.length / 1024)} kB`)
    await rateOf(bare.ready, shots('/', WARM_UP))
    await rateOf(server.ready, shots(path, WARM_UP))
    const turns: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      const yardstick = await rateOf(bare.ready, shots('/', A_TURN))
      const ours = await rateOf(server.ready, shots(path, A_TURN))
      remark(`${ours.toFixed(0)}/s against ${yardstick.toFixed(0)}/s`)
      turns.push(yardstick / ours)
    }
    return figure('feed-unchanged-ratio', median(turns), { op: '<=', number: 1.5 })
  } finally {
    await server.stop()
    await bare.stop()
    await place.close()
  }
}

/** Somebody who is in so many overleggen that meet every week. @returns the path of their calendar */
async function prepare(place: Place): Promise<string> {
  const { house } = place
  const ctx = place.ctx()
  const personId = await house.run(async (trx) => {
    const person = {
      name: 'Leerkracht 1',
      email: 'leerkracht.1@school.example',
      functie: 'leerkracht',
      organisationId: null,
      role: 'lid' as const,
    }
    const id = await addPerson(trx, ctx, person)
    for (let n = 1; n <= OVERLEGGEN; n++) {
      const overlegId = await createOverleg(trx, ctx, { ...weeklyTable, name: `Casuïstiektafel ${n}` })
      await addMember(trx, ctx, { overlegId, personId: id, role: 'lid', partner: false })
    }
    return id
  })
  await house.settled()
  const own = createCallerFactory(cyclesRouter)({
    house,
    session: { personId, role: 'lid', scope: ctx.scope },
    sessionToken: null,
    correlationId: 'meting',
    setSession: () => undefined,
  })
  await own.renewFeed()
  return `/agenda/${(await own.feed()).token}.ics`
}
