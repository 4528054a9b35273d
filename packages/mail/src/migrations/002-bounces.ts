import { migration } from '@lerende/kernel'

/** What came back of mails, and which addresses no longer work. */
export const bounces = migration({
  name: '002-bounces',
  async up(run) {
    await run(`create table mail_address (network_id text not null, address text not null, state text not null, soft integer not null,
      since text not null, status text not null, primary key (network_id, address))`)
    await run('alter table outbox_mail add column bounced_at text')
    await run('alter table outbox_mail add column bounce text')
    // A bounce names the Message-ID of a mail that went out; partial, so that claiming costs nothing more.
    await run(`create index outbox_mail_message on outbox_mail (message_id) where status = 'sent'`)
  },
})
