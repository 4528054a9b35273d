import { sql } from 'kysely'
import type { Reader, Trx } from '../database/database.ts'
import type { Document, Hit, TextQuery } from './search.ts'

export async function put(trx: Trx, networkId: string, document: Document): Promise<void> {
  await trx
    .insertInto('search_document')
    .values({ index_name: document.index, network_id: networkId, id: document.id, text: document.text })
    .onConflict((conflict) => conflict.columns(['network_id', 'index_name', 'id']).doUpdateSet({ text: document.text }))
    .execute()
}

export async function drop(trx: Trx, networkId: string, document: { index: string; id: string }): Promise<void> {
  await trx
    .deleteFrom('search_document')
    .where('network_id', '=', networkId)
    .where('index_name', '=', document.index)
    .where('id', '=', document.id)
    .execute()
}

export async function find(reader: Reader, where: { networkId: string; index: string; limit: number }, query: TextQuery): Promise<Hit[]> {
  // Words are letters and digits only (see `words`), so they cannot carry tsquery operators.
  const terms = query.words.map((word, i) => {
    const half = query.prefix && i === query.words.length - 1
    return half ? `(${word} | ${word}:*)` : word
  })
  const text = terms.join(query.join === 'all' ? ' & ' : ' | ')
  const rows = await sql<{ id: string; rank: number }>`
    select id, ts_rank(tsv, to_tsquery('dutch', ${text}))::double precision as rank
    from search_document
    where network_id = ${where.networkId} and index_name = ${where.index} and tsv @@ to_tsquery('dutch', ${text})
    order by rank desc, id limit ${where.limit}`.execute({ getExecutor: () => reader.getExecutor() })
  return rows.rows.map((row) => ({ id: row.id, score: row.rank }))
}
