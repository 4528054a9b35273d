import { engineOf, type Reader, type Trx } from '../database/database.ts'
import type { NetworkScope } from '../scope.ts'
import { words } from './dutch.ts'
import * as postgres from './search.postgres.ts'
import * as sqlite from './search.sqlite.ts'

export interface Document {
  /** which collection: `lesson`, `signal` … */
  index: string
  id: string
  text: string
}

export interface Hit {
  id: string
  score: number
}

/** The words asked for: all of them, or (when nothing has all) any; the last one may still be half typed. */
export interface TextQuery {
  words: string[]
  join: 'all' | 'any'
  prefix: boolean
}

const enginesOf = { sqlite, postgres }

/** Puts texts in the index, or replaces them. */
export async function indexTexts(trx: Trx, scope: NetworkScope, documents: Document[]): Promise<void> {
  const engine = enginesOf[engineOf(trx)]
  for (const document of documents) await engine.put(trx, scope.networkId, document)
}

/** Takes a text out of the index. */
export async function dropText(trx: Trx, scope: NetworkScope, document: { index: string; id: string }): Promise<void> {
  await enginesOf[engineOf(trx)].drop(trx, scope.networkId, document)
}

/** Searches as somebody types, best first: Dutch word forms are alike, the last word may be unfinished. */
export async function searchText(
  reader: Reader,
  scope: NetworkScope,
  query: { index: string; query: string; limit: number },
): Promise<Hit[]> {
  const typed = words(query.query).slice(0, 20)
  if (typed.length === 0) return []
  const engine = enginesOf[engineOf(reader)]
  const where = { networkId: scope.networkId, index: query.index, limit: query.limit }
  const all = await engine.find(reader, where, { words: typed, join: 'all', prefix: true })
  if (all.length > 0 || typed.length === 1) return all
  return engine.find(reader, where, { words: typed, join: 'any', prefix: true })
}
