import { migration } from '@lerende/kernel'

/** Rows are kept by their random key and not by when they came, so the table itself tells no more than the hour in it. */
const TABLE = `create table audit_entry (id text primary key, network_id text not null, hour text not null, kind text not null,
  actor_person_id text, subject_person_id text, place text)`

/** What was written stays as it is; it goes only once an entry says up to which day the log was cleared, and stays behind. */
const CLEARED = `exists (select 1 from audit_entry as mark where mark.network_id = old.network_id and mark.kind = 'controle.opgeruimd'
  and old.hour < mark.place)`

export const audit = migration({
  name: '003-audit',
  async up(run, engine) {
    await run(engine === 'sqlite' ? `${TABLE} without rowid` : TABLE)
    await run('create index audit_entry_hour on audit_entry (network_id, hour, id)')
    await run('create index audit_entry_subject on audit_entry (network_id, subject_person_id)')
    if (engine === 'sqlite') {
      await run(`create trigger audit_entry_update before update on audit_entry
        begin select raise(abort, 'audit_entry is append-only'); end`)
      await run(`create trigger audit_entry_delete before delete on audit_entry when not ${CLEARED}
        begin select raise(abort, 'audit_entry is append-only'); end`)
      return
    }
    await run(`create function audit_entry_stays() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if ${CLEARED} then return old; end if;
        end if;
        raise exception 'audit_entry is append-only';
      end $$`)
    await run(`create trigger audit_entry_change before update or delete on audit_entry
      for each row execute function audit_entry_stays()`)
    await run(`create trigger audit_entry_truncate before truncate on audit_entry
      for each statement execute function audit_entry_stays()`)
  },
})
