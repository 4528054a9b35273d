import { sayRefusal, saySentence } from './english.ts'
import { texts } from './texts.ts'

/** What went wrong, as a screen needs to know it. `text` is in the language of the page and may be shown as it is. */
export interface Problem {
  kind: 'refused' | 'signed-out' | 'forbidden' | 'unknown' | 'offline' | 'broken'
  code: string
  text: string
  /** The form fields that the refusal is about, with what to say there. Empty when it is about the whole. */
  fields: Readonly<Record<string, string>>
}

/** Reads any thrown value; the server puts code, Dutch text, what fills its places, and fields of a refusal in `error.data`. */
export function problemOf(error: unknown): Problem {
  const data = memberOf(error, 'data')
  const code = textIn(data, 'code') ?? 'unknown'
  const dutch = textIn(data, 'text')
  const text = dutch && sayRefusal(code, dutch, memberOf(data, 'params'))
  const status = memberOf(data, 'httpStatus')
  if (typeof status !== 'number') {
    if (isStale(error)) return { kind: 'broken', code: 'stale', text: texts.problem.broken, fields: {} }
    // tRPC wraps what `fetch` threw: no answer came back at all.
    return memberOf(error, 'cause') instanceof TypeError || error instanceof TypeError
      ? { kind: 'offline', code: 'offline', text: texts.problem.offline, fields: {} }
      : { kind: 'broken', code, text: texts.problem.broken, fields: {} }
  }
  return {
    kind: kindOf(status),
    code,
    text: text ?? (status < 500 ? texts.problem.unnamed : texts.problem.broken),
    fields: fieldsIn(data, text),
  }
}

/** Whether the same may go well in a moment: no connection, a fault of ours, or too much at once. What was asked is not to blame. */
export function isPassing({ kind, code }: Pick<Problem, 'kind' | 'code'>): boolean {
  return kind === 'offline' || kind === 'broken' || code === 'http.too_many'
}

/** In the words of the browsers that we know: a part of the app did not come, while there is a connection. */
function isStale(error: unknown): boolean {
  return error instanceof TypeError && navigator.onLine !== false && /imported module|module script/i.test(error.message)
}

function kindOf(status: number): Problem['kind'] {
  if (status === 401) return 'signed-out'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'unknown'
  return status < 500 ? 'refused' : 'broken'
}

/** `data.fields` names every field of a refused input, `data.field` the one of a refusal by a rule. */
function fieldsIn(data: unknown, text: string | undefined): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [path, message] of Object.entries(memberOf(data, 'fields') ?? {})) {
    // 'needs.0.text' is shown at the field 'needs'.
    const [name = ''] = path.split('.')
    if (typeof message === 'string') found[name] ??= saySentence(message)
  }
  const field = textIn(data, 'field')
  if (field !== undefined && text !== undefined && Object.keys(found).length === 0) found[field] = text
  return found
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textIn(value: unknown, name: string): string | undefined {
  const found = memberOf(value, name)
  return typeof found === 'string' && found !== '' ? found : undefined
}
