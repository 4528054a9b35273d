import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Every module that a file reaches, by its own path or its package name. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
    if (target.startsWith('.')) reach(join(dirname(file), target), seen)
    else seen.add(target)
  }
  return seen
}

test('inputs can be used in a browser: nothing behind it but zod', () => {
  const reached = [...reach(join(import.meta.dirname, 'inputs.ts'))]
  expect(reached.filter((module) => !module.endsWith('.ts'))).toEqual(['zod'])
  expect(reached.length).toBeGreaterThan(10)
})
