import { type $ZodRawIssue, config } from 'zod/v4/core'
import { texts } from './texts.ts'

/** Plain Dutch for what zod finds, unless the schema brings its own message. */
function fieldMessage(issue: $ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? texts.field.empty : texts.field.type
    case 'invalid_value':
      return texts.field.choice
    case 'invalid_format':
      return issue.format === 'email' ? texts.field.email : texts.field.wrong
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'too_big':
      return issue.origin === 'string' ? texts.field.longText({ n: String(issue.maximum) }) : texts.field.high({ n: String(issue.maximum) })
    default:
      return texts.field.wrong
  }
}

/** Sets zod up for the browser: {@link fieldMessage} as its voice, and no compiled parsers, which our CSP forbids. */
export function setUpSchemas(): void {
  config({ customError: fieldMessage, jitless: true })
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? texts.field.empty : texts.field.shortText({ n: minimum })
  if (origin === 'array') return minimum <= 1 ? texts.field.one : texts.field.few({ n: minimum })
  return texts.field.low({ n: minimum })
}
