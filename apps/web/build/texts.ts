import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))
const ENGLISH = 'virtual:english'

/**
 * Compiles the messages of the catalogues, so that the browser needs no parser for them, and takes the English out of the
 * screens into one file of its own: a page speaks one language, and nobody waits for the words of the other.
 */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source) => (source === ENGLISH ? `\0${ENGLISH}` : null),
    async load(id) {
      if (id === `\0${ENGLISH}`) {
        const parts = await Promise.all(filesIn(SOURCE, '.en.ts').map(async (path) => [pathOf(path), (await treesOf(path))['en']]))
        // Parsing JSON is faster than running as much code.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(parts)))})`
      }
      if (/\/src\/.+\.en\.ts$/.test(id)) {
        return `import { english } from '/src/lib/english.ts'\nexport const en = english(${JSON.stringify(pathOf(id))})`
      }
      if (!/\/src\/.+\.nl\.ts$/.test(id)) return null
      return Object.entries(await treesOf(id))
        .map(([name, tree]) => `export const ${name} = ${JSON.stringify(tree)}`)
        .join('\n')
    },
  }
}

/** While developing, every catalogue brings both languages itself. */
export function noEnglishYet(): Plugin {
  return {
    name: 'no-english-yet',
    apply: 'serve',
    resolveId: (source) => (source === ENGLISH ? `\0${ENGLISH}` : null),
    load: (id) => (id === `\0${ENGLISH}` ? 'export default {}' : null),
  }
}

const pathOf = (file: string): string => file.slice(SOURCE.length)

async function treesOf(file: string): Promise<Record<string, unknown>> {
  const named = Object.entries<unknown>(await import(pathToFileURL(file).href))
  return Object.fromEntries(named.map(([name, tree]) => [name, compiled(tree)]))
}

function compiled(leaf: unknown): unknown {
  if (typeof leaf === 'string') return leaf.includes('{') ? compileMessage(leaf) : leaf
  if (Array.isArray(leaf)) return leaf
  return Object.fromEntries(Object.entries(leaf as object).map(([key, inner]) => [key, compiled(inner)]))
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}
