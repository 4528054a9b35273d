// Rooms below ours whose tables stand beside these.
import type { Niveau } from '@lerende/cycles'

declare module '@lerende/kernel/tables' {
  interface Tables {
    reflection: ReflectionTable
    reflection_score: ReflectionScoreTable
    sealed_author: SealedAuthorTable
    draft: DraftTable
  }
}

/** What one person handed in. Nothing in the row says who; `turn` can be made again only by somebody who has the key. */
export interface ReflectionTable {
  id: string
  network_id: string
  /** keyed hash of person × round × questionnaire, so that a second time is an edit; random once the link is destroyed */
  turn: string
  overleg_id: string
  round_id: string
  questionnaire: string
  questionnaire_revision: number
  /** the wording of the grondhouding that it was made against */
  grondhouding_revision: number
  answers_json: string
  /** the day of the last edit; no time, so that it cannot be laid beside a log of requests */
  day: string
}

export interface ReflectionScoreTable {
  reflection_id: string
  network_id: string
  overleg_id: string
  niveau: Niveau
  round_id: string
  /** key of the question */
  measure: string
  uitgangspunt: string | null
  score: number
  day: string
  /** keyed hash of person × overleg, for counting heads; emptied once the score is in a block */
  contributor: string | null
  /** 1 once its round has closed: it will not change any more */
  settled: number
  block_id: string | null
}

/** Who brought in a signal, readable only with the key. Goes when the link is destroyed. */
export interface SealedAuthorTable {
  subject_id: string
  network_id: string
  kind: 'signal'
  /** keyed hash of subject × person: somebody finds what is their own, and no two rows share one */
  handle: string
  sealed: string
  key_id: string
}

/** What somebody mailed and could not be taken in yet. Who, about what and which words are sealed; nothing in the row tells. */
export interface DraftTable {
  id: string
  network_id: string
  /** keyed hash of draft × person */
  handle: string
  sealed: string
  key_id: string
  day: string
}
