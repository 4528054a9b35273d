import type { z } from 'zod'

/** Something in a pack that is off, in words for whoever edits the files. */
export interface PackProblem {
  file: string
  /** the nearest `sleutel`, or the place in the file when there is none */
  key: string
  /** plain Dutch, without the file and key */
  reason: string
}

/** Collects problems of one file. */
export type Report = (key: string, reason: string) => void

type Issue = z.core.$ZodIssue

/** Says in Dutch what a schema found in `value`, the thing that was checked. */
export function describeIssue(issue: Issue, value: unknown): { key: string | null; reason: string } {
  const { key, place } = locate(issue.path, value)
  const about = place === '' ? '' : `${place}: `
  return { key, reason: `${about}${what(issue, at(value, issue.path))}` }
}

function what(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${quoteAll(issue.keys)} ${issue.keys.length === 1 ? 'is een veld dat' : 'zijn velden die'} we niet kennen`
    case 'invalid_value':
      return found === undefined ? 'ontbreekt' : `${show(found)} kan hier niet; het mag zijn: ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return found === undefined ? 'ontbreekt' : `moet ${TYPES[issue.expected] ?? issue.expected} zijn`
    case 'invalid_union':
      if (found === undefined) return 'ontbreekt'
      return 'options' in issue && issue.options
        ? `${show(found)} kan hier niet; het mag zijn: ${issue.options.map(String).join(', ')}`
        : issue.message
    case 'too_small':
      return issue.origin === 'array' ? `heeft er minstens ${issue.minimum} nodig` : `moet minstens ${issue.minimum} zijn`
    case 'too_big':
      return `mag hoogstens ${issue.maximum} zijn`
    default:
      // Formats and unions carry their own Dutch sentence in the schema.
      return issue.message
  }
}

const TYPES: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object met velden',
  null: 'leeg (null)',
}

/** Splits a path at the last `sleutel` on its way: that key, and the place from there on. */
function locate(path: readonly PropertyKey[], value: unknown): { key: string | null; place: string } {
  let key: string | null = null
  let from = 0
  for (let depth = 0; depth <= path.length; depth++) {
    const here = at(value, path.slice(0, depth))
    const own = isRecord(here) ? here.sleutel : undefined
    if (typeof own === 'string' && path[depth] !== 'sleutel') {
      key = own
      from = depth
    }
  }
  return { key, place: path.slice(from).map(String).join('.') }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) return here[Number(step)]
    return isRecord(here) ? here[String(step)] : undefined
  }, value)
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ')
}
