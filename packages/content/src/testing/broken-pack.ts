import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gooiEnVechtstreek } from '../queries/read-pack.ts'
import { checkPack } from '../rules/check-pack.ts'
import type { FileContent } from '../rules/parse.ts'
import { FILES } from '../rules/parts.ts'
import { isRecord, type PackProblem } from '../rules/problem.ts'

type Step = string | number
/** Instead of a value: the field or item goes. */
export const REMOVE = Symbol('remove')

/** The files of our own pack, parsed anew, so that a test may change them. */
export function ownFiles(): Map<string, { json: unknown }> {
  return new Map(FILES.map((file) => [file, { json: JSON.parse(readFileSync(join(gooiEnVechtstreek, file), 'utf8')) }]))
}

/** Goes down by field, by place in a list, or by the `sleutel` of an item in a list. */
function down(here: unknown, step: Step): unknown {
  if (Array.isArray(here)) return typeof step === 'number' ? here[step] : here.find((one) => one.sleutel === step)
  return isRecord(here) ? here[step] : undefined
}

/** Changes what stands at the end of a path. */
export function change(files: Map<string, { json: unknown }>, file: string, path: readonly Step[], value: unknown): void {
  const parent = path.slice(0, -1).reduce(down, files.get(file)?.json)
  const last = path.at(-1)
  if (last === undefined) throw new Error('a path has a last step')
  if (Array.isArray(parent)) {
    const index = typeof last === 'number' ? last : parent.findIndex((one) => one.sleutel === last)
    if (value === REMOVE) parent.splice(index, 1)
    else parent[index] = value
  } else if (isRecord(parent)) {
    if (value === REMOVE) delete parent[last]
    else parent[last] = value
  } else throw new Error(`${file} has no ${path.join('.')}`)
}

export function problemsOf(files: ReadonlyMap<string, FileContent>): PackProblem[] {
  const result = checkPack(files)
  return 'problems' in result ? result.problems : []
}

/** What the check says when one thing in our own pack is changed. */
export function problemsAfter(file: string, path: readonly Step[], value: unknown): PackProblem[] {
  const files = ownFiles()
  change(files, file, path, value)
  return problemsOf(files)
}

/** What is changed, where, into what; and the key and reason that must come out (the file is that of the change). */
export type Case = [file: string, path: Step[], value: unknown, key: string, reason: string]

export const TWEE = 'grondhouding-in-twee-minuten'
export const TERUG = 'terugblik-ontmoeting'
