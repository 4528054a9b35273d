import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAppRouter, proceduresOf } from '@lerende/api'
import type { Module } from '@lerende/kernel'
import { ROOT } from '../config.ts'
import { eventsDoc } from '../events-doc.ts'
import { retentionDoc } from '../retention-doc.ts'
import { rightsDoc } from '../rights-doc.ts'

/** Writes the documents that are made from the code, or only looks whether they are current. @returns whether all are */
export function docs(modules: readonly Module[], options: { check: boolean }): boolean {
  let current = true
  for (const [file, text] of documents(modules)) {
    const path = join(ROOT, file)
    if (!options.check) writeFileSync(path, text)
    else if (read(path) !== text) {
      process.stderr.write(`${file} loopt achter op de code.\n  Doe dit: npm run docs\n`)
      current = false
    }
  }
  return current
}

function documents(modules: readonly Module[]): Array<[file: string, text: string]> {
  return [
    ['docs/events.md', eventsDoc(modules)],
    ['docs/privacy/bewaartermijnen.md', retentionDoc()],
    ['docs/rechten.md', rightsDoc(proceduresOf(createAppRouter(nowhere)))],
  ]
}

/** The router is read here, and never asked anything. */
const nowhere = {
  demo: false,
  mailbox: false,
  demoPeople: () => Promise.resolve([]),
  health: () => Promise.resolve([]),
  advanceWeek: () => Promise.resolve(null),
  stuck: () => Promise.resolve([]),
  retryStuck: () => Promise.resolve(false),
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
