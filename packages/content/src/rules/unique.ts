import type { Parsed } from './parse.ts'
import { fileOf } from './parts.ts'
import type { PackProblem } from './problem.ts'

/** The values that stand in a list more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

/** Checks keys that lie inside items. The keys of items themselves are checked while parsing. */
export function checkInnerKeys(parsed: Parsed): PackProblem[] {
  const problems: PackProblem[] = []
  for (const set of parsed.items.grondhouding.values()) {
    const lists = {
      uitgangspunt: set.uitgangspunten,
      vertaling: set.vertalingen,
      // Across the vertalingen: a reflection names a gedraging by this key alone.
      gedraging: set.vertalingen.flatMap((vertaling) => vertaling.gedragingen),
    }
    for (const [name, list] of Object.entries(lists)) {
      for (const key of repeated(list.map((one) => one.sleutel))) {
        problems.push({ file: fileOf('grondhouding'), key, reason: `deze sleutel is van meer dan één ${name}` })
      }
    }
  }
  for (const traject of parsed.items.leertraject.values()) {
    for (const key of repeated(traject.deelprojecten.map((deel) => deel.sleutel))) {
      const reason = `deze sleutel is van meer dan één deelproject van '${traject.sleutel}'`
      problems.push({ file: fileOf('leertraject'), key, reason })
    }
  }
  return problems
}
