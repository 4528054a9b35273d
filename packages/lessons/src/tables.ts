declare module '@lerende/kernel/tables' {
  interface Tables {
    lesson: LessonTable
    lesson_tag: { lesson_id: string; network_id: string; kind: string; key: string }
    lesson_evidence: LessonEvidenceTable
    lesson_practice: { lesson_id: string; network_id: string; organisation_id: string; since: string }
    lesson_step: LessonStepTable
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

/** What somebody knows beside a lesson, from one of the three kennisbronnen. */
export interface LessonEvidenceTable {
  id: string
  network_id: string
  lesson_id: string
  kennisbron: string
  text: string
  /** where it can be found, or empty */
  source: string
  day: string
}

/** One moment in the life of a lesson. */
export interface LessonStepTable {
  lesson_id: string
  network_id: string
  /** 1, 2, 3 … within the lesson */
  seq: number
  day: string
  /** `added`, `step`, or `check` when it was asked and held */
  kind: string
  /** where the lesson stood from then on */
  rooting: string
  note: string
}
