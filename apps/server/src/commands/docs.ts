import type { Module } from '@lerende/kernel'
import { eventsDocIsCurrent, writeEventsDoc } from '../events-doc.ts'

/** Writes `docs/events.md`, or only looks whether it is current. @returns whether it is */
export function docs(modules: readonly Module[], options: { check: boolean }): boolean {
  if (!options.check) {
    writeEventsDoc(modules)
    return true
  }
  if (eventsDocIsCurrent(modules)) return true
  process.stderr.write('docs/events.md loopt achter op de gebeurtenissen in de code.\n  Doe dit: npm run docs\n')
  return false
}
