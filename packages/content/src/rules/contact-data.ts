import type { FileContent } from './parse.ts'
import { isRecord, type PackProblem } from './problem.ts'

const SUSPECT: Array<{ pattern: RegExp; name: string }> = [
  { pattern: /[\w.+-]+@[\w-]+(\.[\w-]+)+/, name: 'een mailadres' },
  { pattern: /(?<!\d)(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)/, name: 'een telefoonnummer' },
  { pattern: /(?<!\d)\d{9}(?!\d)/, name: 'een burgerservicenummer' },
]
const WEB_ADDRESS = /https?:\/\/\S+/g

/** Finds contact data of persons: a pack is public and holds none. Never repeats what it found. */
export function findContactData(file: string, content: FileContent): PackProblem[] {
  const problems: PackProblem[] = []
  if ('json' in content) walk(content.json, '(bestand)', '')
  return problems

  function walk(value: unknown, key: string, field: string): void {
    if (typeof value === 'string') {
      const text = value.replace(WEB_ADDRESS, '')
      for (const { pattern, name } of SUSPECT) {
        if (pattern.test(text)) problems.push({ file, key, reason: `${field}: dit lijkt op ${name}; haal het weg` })
      }
    } else if (Array.isArray(value)) {
      for (const one of value) walk(one, key, field)
    } else if (isRecord(value)) {
      const own = typeof value.sleutel === 'string' ? value.sleutel : key
      for (const [name, one] of Object.entries(value)) walk(one, own, name)
    }
  }
}
