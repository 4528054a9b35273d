import { compass } from '@lerende/insight'
import { type NetworkScope, newId } from '@lerende/kernel'
import BetterSqlite from 'better-sqlite3'
import { figure, median, remark } from '../figure.ts'
import { openPlace, type Place } from '../place.ts'

/** Reflections that one overleg has: fifty rounds, twenty people. */
const ROUNDS = 50
const PEOPLE = 20
const MEASURES = ['oprechte-interesse', 'regie-bij-gezin', 'leefwereld-en-thuis', 'gelijkwaardig-samenwerken']
const ASKS = 300

/** Time of the kompas of one overleg in a network of a million reflections, over that in one of ten thousand. */
export async function compassFigure(): Promise<boolean> {
  const small = await timed(10_000)
  const large = await timed(1_000_000)
  remark(`kompas of one overleg: ${(small * 1000).toFixed(2)} ms at 10,000 and ${(large * 1000).toFixed(2)} ms at 1,000,000 reflections`)
  return figure('kompas-1m-over-10k', large / small, { op: '<=', number: 1.5 })
}

/** @returns the median of many answers, in seconds */
async function timed(reflections: number): Promise<number> {
  const place = await openPlace()
  try {
    const { scope } = place.ctx()
    const [overlegId] = fill(place, scope, reflections)
    const times: number[] = []
    for (let i = 0; i < ASKS; i++) {
      const start = performance.now()
      const answer = await compass(place.house.read, scope, { overlegId })
      times.push((performance.now() - start) / 1000)
      if (answer.length !== MEASURES.length || answer[0]?.total.n !== ROUNDS * PEOPLE) throw new Error('the kompas is not what was put in')
    }
    return median(times)
  } finally {
    await place.close()
  }
}

/** The rows that the rooms would have made, straight into the file. @returns the overleggen */
function fill(place: Place, scope: NetworkScope, reflections: number): string[] {
  const db = new BetterSqlite(place.url.slice('sqlite:'.length))
  db.pragma('synchronous = OFF')
  const network = scope.networkId
  const reflection = db.prepare('insert into reflection values (?, ?, ?, ?, ?, ?, 1, 1, ?, ?)')
  const score = db.prepare('insert into reflection_score values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, 1, ?)')
  const block = db.prepare('insert into compass_block values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, null)')
  const overleggen = Array.from({ length: reflections / (ROUNDS * PEOPLE) }, () => newId())
  db.transaction(() => {
    for (const overlegId of overleggen) {
      for (let round = 0; round < ROUNDS; round++) {
        const roundId = newId()
        const day = Temporal.PlainDate.from('2024-01-09').add({ weeks: round }).toString()
        const blocks = MEASURES.map((uitgangspunt) => ({ id: newId(), uitgangspunt, sum: 0, squares: 0 }))
        for (let person = 0; person < PEOPLE; person++) {
          const id = newId()
          reflection.run(id, network, id, overlegId, roundId, 'grondhouding-in-twee-minuten', '{"schaal-oprechte-interesse":4}', day)
          for (const [i, one] of blocks.entries()) {
            const given = 1 + ((person + round + i) % 5)
            one.sum += given
            one.squares += given ** 2
            score.run(id, network, overlegId, 'uitvoering', roundId, `schaal-${one.uitgangspunt}`, one.uitgangspunt, given, day, one.id)
          }
        }
        for (const { id, uitgangspunt, sum, squares } of blocks) {
          block.run(id, network, overlegId, 'uitvoering', `schaal-${uitgangspunt}`, uitgangspunt, PEOPLE, PEOPLE, sum, squares, day, day)
        }
      }
    }
  })()
  db.close()
  return overleggen
}
