import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const SET_UP = '\0zod-set-up'

/** The parts of zod that write JSON schemas, and what it says in English: a fifth of its weight, and nobody asks for them here. */
const UNUSED = /[\\/]zod[\\/]v4[\\/](core[\\/](to-json-schema|json-schema-processors)|locales[\\/]en)\.js$/
const NAMES = /^export (?:const|function|class) (\w+)/gm

/**
 * Whoever imports zod gets it set up for the browser first: it looks whether it may compile code when a schema is made, not
 * when it is used. Most screens make no schema before somebody writes, and so begin without zod.
 */
export function schemasSetUp(): Plugin {
  return {
    name: 'schemas-set-up',
    enforce: 'pre',
    resolveId: (source) => (source === 'zod' ? SET_UP : null),
    load: (id) => {
      if (id === SET_UP) {
        return ["import { setUpSchemas } from '/src/lib/field-messages.ts'", 'setUpSchemas()', "export * from 'zod/v4'"].join('\n')
      }
      if (!UNUSED.test(id)) return null
      const names = [...readFileSync(id, 'utf8').matchAll(NAMES)].map((match) => match[1])
      return ['const nothing = () => ({})', ...names.map((name) => `export const ${name} = nothing`), 'export default nothing'].join('\n')
    },
  }
}
