import type { Generated } from 'kysely'

declare module '@lerende/kernel/tables' {
  interface Tables {
    outbox_mail: OutboxMailTable
    caught_mail: CaughtMailTable
  }
}

export type MailStatus = 'due' | 'sending' | 'sent' | 'failed'

export interface OutboxMailTable {
  network_id: string
  /** `purpose/person/period`: one mail each, ever */
  key: string
  person_id: string
  purpose: string
  /** Address, name and content are emptied once the mail is sent: what was sent is not kept. */
  to_address: string
  from_name: string
  subject: string
  html: string
  text: string
  headers_json: string
  /** an iCalendar object */
  calendar: string | null
  /** the left part until the first claim, whole from then on */
  message_id: string
  /** 1 goes before everything else that waits, such as a sign-in link */
  urgent: number
  /** {@link MailStatus} */
  status: string
  /** failures so far */
  attempts: number
  due_at: string
  claimed_at: string | null
  /** one run of one process */
  claimed_by: string | null
  sent_at: string | null
  error: string | null
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
