import { isRecord } from './problem.ts'

/** One place in an item that reads otherwise than before; null is nothing there. */
export interface Difference {
  /** where in the item, such as `stappen.2.titel` */
  place: string
  before: string | null
  after: string | null
}

/** Where two wordings of an item differ, in the order of the new one. */
export function differences(before: unknown, after: unknown, place = ''): Difference[] {
  if (isNested(before) && isNested(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)])
    return [...keys].flatMap((key) =>
      differences(Reflect.get(before, key), Reflect.get(after, key), place === '' ? key : `${place}.${key}`),
    )
  }
  const [was, is] = [textOf(before), textOf(after)]
  return was === is ? [] : [{ place, before: was, after: is }]
}

function isNested(value: unknown): value is object {
  return isRecord(value) || Array.isArray(value)
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
