import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run, engine) {
    await run(`create table outbox_mail (network_id text not null, key text not null, person_id text not null, purpose text not null,
      message_id text not null, urgent integer not null, status text not null, attempts integer not null, due_at text not null,
      claimed_at text, claimed_by text, sent_at text, error text, primary key (network_id, key))`)
    await run(`create table outbox_content (network_id text not null, key text not null, to_address text not null, from_name text not null,
      subject text not null, html text not null, text text not null, headers_json text not null, calendar text,
      primary key (network_id, key))`)
    // Partial, so that the many that were sent cost a change of status nothing.
    await run(`create index outbox_mail_due on outbox_mail (urgent desc, due_at) where status = 'due'`)
    await run(`create index outbox_mail_sending on outbox_mail (claimed_by) where status = 'sending'`)
    await run(`create index outbox_mail_failed on outbox_mail (network_id) where status = 'failed'`)
    await run('create index outbox_mail_person on outbox_mail (network_id, person_id)')
    const id = engine === 'postgres' ? 'bigint generated always as identity primary key' : 'integer primary key autoincrement'
    await run(`create table caught_mail (id ${id}, received_at text not null, to_address text not null, from_address text not null,
      subject text not null, html text not null, text text not null, calendar text, message_id text not null, headers text not null)`)
    await run('create index caught_mail_address on caught_mail (to_address, id)')
  },
})
