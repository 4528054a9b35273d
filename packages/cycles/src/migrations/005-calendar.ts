import { migration } from '@lerende/kernel'

/**
 * What stands in people's own calendars: per person the last invitation that they got. `calendar_sequence` rises with every
 * change of an ontmoeting. Until now the SEQUENCE was made from the clock (about a million and a half by then); what
 * goes out about the ontmoetingen that there are must lie above that, or calendars would ignore it.
 */
export const calendar = migration({
  name: '005-calendar',
  async up(run) {
    await run('alter table ontmoeting add column calendar_sequence integer not null default 0')
    await run('update ontmoeting set calendar_sequence = 10000000')
    await run('alter table attendance add column answered_at text')
    await run(`create table calendar_entry (ontmoeting_id text not null references ontmoeting (id), network_id text not null,
      person_id text not null references person (id), sequence integer not null, stamped_at text not null, starts_at text not null,
      ends_at text not null, place text not null, withdrawn integer not null, reply_stamp text,
      primary key (ontmoeting_id, person_id))`)
    await run('create index calendar_entry_person on calendar_entry (network_id, person_id)')
    // Who was invited before there was this table, so that they hear of a change as well.
    await run(`insert into calendar_entry (ontmoeting_id, network_id, person_id, sequence, stamped_at, starts_at, ends_at, place, withdrawn)
      select o.id, o.network_id, m.person_id, 9999999, r.ophalen_at, o.starts_at, o.ends_at, o.place, 0
      from ontmoeting o join round r on r.id = o.round_id join overleg_member m on m.overleg_id = o.overleg_id
      where o.status = 'gepland' and r.phase in ('ophalen', 'agenderen') and (m.partner = 0 or o.with_partners = 1)`)
    await run(`insert into calendar_entry (ontmoeting_id, network_id, person_id, sequence, stamped_at, starts_at, ends_at, place, withdrawn)
      select o.id, o.network_id, a.person_id, 9999999, r.ophalen_at, o.starts_at, o.ends_at, o.place, 0
      from ontmoeting o join round r on r.id = o.round_id join attendance a on a.ontmoeting_id = o.id
      where o.status = 'gepland' and r.phase in ('gepland', 'ophalen', 'agenderen')
        and exists (select 1 from attendance b where b.ontmoeting_id = o.id and b.replaced_by = a.person_id)
        and not exists (select 1 from calendar_entry c where c.ontmoeting_id = o.id and c.person_id = a.person_id)`)
  },
})
