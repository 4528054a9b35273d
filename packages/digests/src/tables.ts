declare module '@lerende/kernel/tables' {
  interface Tables {
    digest_preference: DigestPreferenceTable
    digest_run: DigestRunTable
    news: NewsTable
  }
}

export interface DigestPreferenceTable {
  person_id: string
  network_id: string
  /** `week`, `two-weeks`, `month` or `never` */
  cadence: string
  /** 1 (Monday) to 5 (Friday) */
  weekday: number
  /** local time `HH:mm`, between 07:00 and 19:00 */
  time: string
  /** 1: answers in my overleggen are mailed at once as well */
  at_once: number
  /** 0: no letters either, but for what stands in one's calendar and one's own account */
  letters: number
  /** when they complained about mail, so that nothing that can be stopped goes; null when they did not, or chose anew */
  complained_at: string | null
  /** moment of the next digest as UTC text; null when never */
  next_at: string | null
  /** everything in `news` up to here has been told */
  told_seq: number
  /** day of the last digest that was sent; what the network learned since then is new */
  told_day: string
}

export interface DigestRunTable {
  person_id: string
  network_id: string
  slot: string
  /** `sent` or `empty` */
  outcome: string
}

/** What happened with input, in the order in which digests tell it. No authors: it is told to everybody in the overleg. */
export interface NewsTable {
  seq: number
  network_id: string
  /** null when it is about signals that are in no bundle yet */
  bundle_id: string | null
  kind: string
  at: string
  data_json: string
}
