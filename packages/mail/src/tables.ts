import { type Generated, sql } from 'kysely'

declare module '@lerende/kernel/tables' {
  interface Tables {
    outbox_mail: OutboxMailTable
    outbox_content: OutboxContentTable
    caught_mail: CaughtMailTable
    mail_address: MailAddressTable
  }
}

/** Written out in the statement: SQLite takes a partial index only when it can read there that the row is in it. */
export const DUE = sql.lit('due')
export const SENDING = sql.lit('sending')
export const FAILED = sql.lit('failed')

/** That there is a mail, and how far it is. Kept for good: it is why nobody gets a mail twice. */
export interface OutboxMailTable {
  network_id: string
  /** `purpose/person/period`: one mail each, ever */
  key: string
  person_id: string
  purpose: string
  /** the left part until the first claim, whole from then on */
  message_id: string
  /** 1 goes before everything else that waits, such as a sign-in link */
  urgent: number
  /** due, sending, sent, failed, or stopped: the address does not work */
  status: string
  /** failures so far */
  attempts: number
  due_at: string
  claimed_at: string | null
  /** one run of one process */
  claimed_by: string | null
  sent_at: string | null
  error: string | null
  /** when it came back, or null */
  bounced_at: string | null
  /** `hard` (the address does not work) or `soft` */
  bounce: string | null
  /** when its reader told their provider that they do not want it, or null */
  complained_at: string | null
}

/** An address to which mail did not get. A row goes when somebody shows that they read mail there. */
export interface MailAddressTable {
  network_id: string
  /** in lower case */
  address: string
  /** `gone`: nothing goes there any more; `soft`: mails came back that say nothing of the address */
  state: string
  /** mails in a row that came back so */
  soft: number
  since: string
  /** enhanced status code (RFC 3463) of the last one */
  status: string
}

/**
 * What a mail says, until it is sent; then the row goes. Apart from the other table because a change of status would
 * write all of it anew.
 */
export interface OutboxContentTable {
  network_id: string
  key: string
  to_address: string
  from_name: string
  subject: string
  /** from `keepModel`, or sealed */
  says: string
  headers_json: string
  /** an iCalendar object */
  calendar: string | null
}

/** What the embedded mail server took, for the demo's mailbox. */
export interface CaughtMailTable {
  /** in the order of arrival */
  id: Generated<number>
  received_at: string
  to_address: string
  from_address: string
  subject: string
  html: string
  text: string
  calendar: string | null
  message_id: string
  /** the header block as it came in */
  headers: string
}
