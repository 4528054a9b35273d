import { sql } from 'kysely'
import type { Reader, Trx } from '../database/database.ts'
import { dutchStems, stem } from './dutch.ts'
import type { Document, Hit, TextQuery } from './search.ts'

/** One word that names network and collection, so that the full-text index itself keeps networks apart. */
function scopeWord(networkId: string, index: string): string {
  return `${index}${networkId}`.replace(/[^a-z0-9]/gi, '').toLowerCase()
}

export async function put(trx: Trx, networkId: string, document: Document): Promise<void> {
  await drop(trx, networkId, document)
  await trx
    .insertInto('search_document')
    .values({ index_name: document.index, network_id: networkId, id: document.id, text: document.text })
    .execute()
  const stems = dutchStems(document.text).join(' ')
  await sql`
    insert into search_fts (rowid, scope, text)
    select rowid, ${scopeWord(networkId, document.index)}, ${stems} from search_document
    where network_id = ${networkId} and index_name = ${document.index} and id = ${document.id}`.execute(trx)
}

export async function drop(trx: Trx, networkId: string, document: { index: string; id: string }): Promise<void> {
  await sql`
    delete from search_fts where rowid in (select rowid from search_document
      where network_id = ${networkId} and index_name = ${document.index} and id = ${document.id})`.execute(trx)
  await trx
    .deleteFrom('search_document')
    .where('network_id', '=', networkId)
    .where('index_name', '=', document.index)
    .where('id', '=', document.id)
    .execute()
}

export async function find(reader: Reader, where: { networkId: string; index: string; limit: number }, query: TextQuery): Promise<Hit[]> {
  const terms = query.words.flatMap((word, i) => {
    const half = query.prefix && i === query.words.length - 1
    const known = dutchStems(word)
    if (half) return [`("${stem(word)}" OR "${word}"*)`]
    return known.map((one) => `"${one}"`)
  })
  if (terms.length === 0) return []
  const match = `scope:"${scopeWord(where.networkId, where.index)}" AND text:(${terms.join(query.join === 'all' ? ' AND ' : ' OR ')})`
  const rows = await sql<{ id: string; rank: number }>`
    select d.id as id, bm25(search_fts) as rank
    from search_fts join search_document d on d.rowid = search_fts.rowid
    where search_fts match ${match}
    order by rank, d.id limit ${where.limit}`.execute({ getExecutor: () => reader.getExecutor() })
  // bm25 is negative, better is lower.
  return rows.rows.map((row) => ({ id: row.id, score: -row.rank }))
}
