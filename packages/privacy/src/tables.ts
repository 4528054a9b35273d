declare module '@lerende/kernel/tables' {
  interface Tables {
    email_change: EmailChangeTable
    person_seen: PersonSeenTable
  }
}

/** An address that somebody wants, and that nobody confirmed yet. */
export interface EmailChangeTable {
  person_id: string
  network_id: string
  /** in the link; a new question makes the earlier links stop working */
  id: string
  email: string
  asked_at: string
  expires_at: string
  /** the address of before, from confirming until a notice has gone there */
  old_email: string | null
}

/** When somebody was last here, no finer than a month: for who has not been here in years. */
export interface PersonSeenTable {
  person_id: string
  network_id: string
  /** `YYYY-MM` */
  month: string
  /** day on which they were asked whether they still take part */
  asked_on: string | null
}
