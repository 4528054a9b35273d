declare module '@lerende/kernel/tables' {
  interface Tables {
    lesson: LessonTable
    lesson_tag: { lesson_id: string; network_id: string; kind: string; key: string }
  }
}

export interface LessonTable {
  id: string
  network_id: string
  /** the pack's key, or `bundel-…` for what the network learned itself */
  key: string
  /** `pack` or `bundle` */
  source: string
  bundle_id: string | null
  text: string
  traject: string | null
  deelproject: string | null
  aard: string
  kennisbron: string
  relatie: string | null
  stroom: string | null
  niveau: string
  /** who owns it (structuur): a function, team or organisation */
  owner: string
  owner_person_id: string | null
  /** who is asked to look, think and act differently (cultuur) */
  culture: string
  rooting: string
  /** day of the last step or check */
  rooted_on: string
  /** day on which the owner is asked whether it still holds; null before it is shared */
  recheck_on: string | null
  /** 1 while the owner has been asked and has not answered */
  recheck_open: number
  added_on: string
  /** 0 when a newer pack no longer has it; its history stays */
  current: number
}
