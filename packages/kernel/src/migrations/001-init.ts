import { migration } from '../database/migrate.ts'

export const init = migration({
  name: '001-init',
  async up(run, engine) {
    const position =
      engine === 'postgres'
        ? 'position bigint generated always as identity primary key, txid bigint not null default (pg_current_xact_id()::text::bigint)'
        : 'position integer primary key autoincrement, txid integer not null default 0'
    await run(`create table event_log (${position},
        id text not null unique, network_id text not null, stream text not null, version integer not null, type text not null,
        time text not null, actor text not null, correlation_id text not null, causation_id text, data text not null,
        constraint event_log_stream_version unique (network_id, stream, version))`)
    await run('create index event_log_place on event_log (txid, position)')
    await run('create index event_log_type on event_log (type, txid, position)')
    await run(`create table subscription (name text primary key, txid bigint not null, position bigint not null, updated_at text not null)`)
    await run(`create table timer (network_id text not null, key text not null, kind text not null, due_at text not null,
        data text not null, attempts integer not null, status text not null, primary key (network_id, key))`)
    await run('create index timer_due on timer (status, due_at)')
    await run(`create table stuck (id text primary key, network_id text not null, source text not null, name text not null,
        ref text not null, error text not null, at text not null)`)
    await run('create table heartbeat (worker text primary key, at text not null)')
    await run('create table setting (name text primary key, value text not null)')
    if (engine === 'postgres') {
      await run(`create table search_document (index_name text not null, network_id text not null, id text not null, text text not null,
          tsv tsvector generated always as (to_tsvector('dutch', text)) stored, primary key (network_id, index_name, id))`)
      await run('create index search_document_tsv on search_document using gin (tsv)')
    } else {
      await run(`create table search_document (index_name text not null, network_id text not null, id text not null, text text not null,
          primary key (network_id, index_name, id))`)
      await run(`create virtual table search_fts using fts5(scope, text, tokenize = "unicode61 remove_diacritics 2")`)
    }
  },
})
