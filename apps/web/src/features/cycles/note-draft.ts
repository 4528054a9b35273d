/** A line as the server has it. */
export interface Line {
  id: string
  kind: 'notitie' | 'besluit'
  text: string
  version: number
}

type Wording = Pick<Line, 'kind' | 'text' | 'version'>

/** What somebody is writing: their words, on which version, and what stands there when others were first. */
export interface Draft extends Wording {
  stands: Wording | null
}

/** The words after a key was pressed. */
export function typed(draft: Draft | null, line: Wording, change: Partial<Pick<Line, 'kind' | 'text'>>): Draft {
  return { ...(draft ?? { kind: line.kind, text: line.text, version: line.version, stands: null }), ...change }
}

/** What is left to write once the server has it: nothing, or what was typed on meanwhile. */
export function kept(draft: Draft | null, sent: Pick<Wording, 'kind' | 'text'>, version: number): Draft | null {
  if (!draft || (draft.text === sent.text && draft.kind === sent.kind)) return null
  return { ...draft, version, stands: null }
}

/** Others were first: their words beside one's own. */
export const crossed = (draft: Draft | null, sent: Wording, stands: Wording): Draft => ({ ...(draft ?? { ...sent, stands: null }), stands })

/** One's own words, on top of what stands there. */
export const mine = (draft: Draft): Draft => ({ ...draft, version: draft.stands?.version ?? draft.version, stands: null })
