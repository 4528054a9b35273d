import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { addMember, createOverleg, roundsOf } from '@lerende/cycles'
import { startSession } from '@lerende/identity'
import { newId } from '@lerende/kernel'
import { addPerson } from '@lerende/network'
import { startChild } from '../child.ts'
import { figure, median, remark } from '../figure.ts'
import { rateOf, type Shot } from '../load.ts'
import { openPlace, type Place, weeklyTable } from '../place.ts'

const PEOPLE = 250
const WARM_UP = 1500
const TURNS = 3
const A_TURN = 4000

/** Rate of handing in reflections at the real server, over that of a bare handler doing two inserts, turn by turn in one run. */
export async function reflectionsFigure(): Promise<boolean> {
  const place = await openPlace()
  const shots = await prepare(place, WARM_UP + TURNS * A_TURN)
  const before = await countOf(place)
  const sink = await startChild('./smtp-sink.ts')
  const key = () => randomBytes(32).toString('base64url')
  const server = await startChild('../../apps/server/src/main.ts', ['start'], {
    DATABASE_URL: place.url,
    DATA_DIR: place.folder,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    SMTP_URL: `smtp://127.0.0.1:${sink.ready}`,
    MAIL_FROM: 'leren@netwerk.example',
    SEAL_KEY: key(),
    LINKS_KEY: key(),
    // Each person sends from a network range of their own, as in a region; the limit per range stays as it is.
    TRUST_PROXY: 'loopback',
  })
  const bare = await startChild('./bare-server.ts', [join(place.folder, 'bare.db')])
  const plain = (list: readonly Shot[]) => list.map(({ body }) => ({ path: '/', body }))
  try {
    const warm = shots.slice(0, WARM_UP)
    await rateOf(bare.ready, plain(warm))
    await rateOf(server.ready, warm)
    const turns: Array<{ ours: number; yardstick: number }> = []
    for (let turn = 0; turn < TURNS; turn++) {
      const own = shots.slice(WARM_UP + turn * A_TURN, WARM_UP + (turn + 1) * A_TURN)
      turns.push({ yardstick: await rateOf(bare.ready, plain(own)), ours: await rateOf(server.ready, own) })
    }
    const stored = (await countOf(place)) - before
    if (stored !== shots.length) throw new Error(`${shots.length} reflections were acknowledged and ${stored} are there`)
    for (const { ours, yardstick } of turns) remark(`${ours.toFixed(0)}/s against ${yardstick.toFixed(0)}/s`)
    return figure('reflection-over-http', median(turns.map(({ ours, yardstick }) => ours / yardstick)), { op: '>=', number: 0.4 })
  } finally {
    await server.stop()
    await bare.stop()
    await sink.stop()
    await place.close()
  }
}

/** So many requests, each a new reflection of somebody who is signed in: people times rounds of one overleg. */
async function prepare(place: Place, count: number): Promise<Shot[]> {
  const { house } = place
  const ctx = place.ctx()
  const { overlegId, cookies } = await house.run(async (trx) => {
    const overlegId = await createOverleg(trx, ctx, weeklyTable)
    const cookies: string[] = []
    for (let i = 1; i <= PEOPLE; i++) {
      const email = `leerkracht.${i}@school.example`
      const person = { name: `Leerkracht ${i}`, email, functie: 'leerkracht', organisationId: null, role: 'lid' as const }
      const personId = await addPerson(trx, ctx, person)
      await addMember(trx, ctx, { overlegId, personId, role: 'lid', partner: false })
      const { session } = await startSession(trx, house, { networkId: ctx.scope.networkId, personId })
      cookies.push(`lb_session=${session}`)
    }
    return { overlegId, cookies }
  })
  await house.settled()
  // The rounds furthest ahead: no timer touches them while they are open, whatever the day of the year.
  const rounds = (await roundsOf(house.read, ctx.scope, overlegId)).slice(-Math.ceil(count / PEOPLE)).map((round) => round.id)
  await house.run((trx) => trx.updateTable('round').set({ phase: 'ophalen' }).where('id', 'in', rounds).execute())
  const shots = rounds.flatMap((roundId) => cookies.map((cookie, i) => shotOf(roundId, cookie, i)))
  if (shots.length < count) throw new Error(`only ${shots.length} reflections can be handed in`)
  return shots.slice(0, count)
}

function shotOf(roundId: string, cookie: string, i: number): Shot {
  const body = JSON.stringify({
    reflectionId: newId(),
    roundId,
    questionnaire: 'grondhouding-in-twee-minuten',
    answers: {
      'schaal-oprechte-interesse': 1 + (i % 5),
      'schaal-regie-bij-gezin': 1 + ((i + 1) % 5),
      'ging-goed': 'We namen de tijd om eerst te horen wat er thuis speelt, en spraken daarna samen af wie wat doet.',
    },
  })
  return {
    path: '/trpc/followup.submitReflection',
    body,
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `10.${i >> 8}.${i & 255}.1` },
  }
}

async function countOf(place: Place): Promise<number> {
  const row = await place.house.read
    .selectFrom('reflection')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}
