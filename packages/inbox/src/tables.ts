declare module '@lerende/kernel/tables' {
  interface Tables {
    incoming_mail: IncomingMailTable
    incoming_count: IncomingCountTable
  }
}

/** That a mail was taken in, so that it is taken in once. Nothing of whom it was from. */
export interface IncomingMailTable {
  /** keyed hash of the whole message */
  id: string
  day: string
}

/** How many mails of a sort came in on a day, and what became of them. */
export interface IncomingCountTable {
  day: string
  sort: string
  /** why nothing was done with them; empty when something was */
  reason: string
  count: number
}
