import { config, type core } from 'zod'

const EMPTY = 'Vul dit nog in.'

/** Plain Dutch for what zod finds, unless the schema brings its own message. */
function fieldMessage(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? EMPTY : 'Dit past hier niet.'
    case 'invalid_value':
      return 'Kies een van de antwoorden.'
    case 'invalid_format':
      return issue.format === 'email' ? 'Vul een heel mailadres in, zoals naam@organisatie.nl.' : 'Dit klopt nog niet.'
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'too_big':
      return issue.origin === 'string' ? `Maak dit korter: hoogstens ${issue.maximum} tekens.` : `Dit mag hoogstens ${issue.maximum} zijn.`
    default:
      return 'Dit klopt nog niet.'
  }
}

/** Sets zod up for the browser: {@link fieldMessage} as its voice, and no compiled parsers, which our CSP forbids. */
export function setUpSchemas(): void {
  config({ customError: fieldMessage, jitless: true })
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? EMPTY : `Schrijf iets meer: minstens ${minimum} tekens.`
  if (origin === 'array') return minimum <= 1 ? 'Kies er minstens één.' : `Kies er minstens ${minimum}.`
  return `Dit moet minstens ${minimum} zijn.`
}
