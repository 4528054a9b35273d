import type { Plugin } from 'vite'

const SET_UP = '\0zod-set-up'

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
      if (id !== SET_UP) return null
      return ["import { setUpSchemas } from '/src/lib/field-messages.ts'", 'setUpSchemas()', "export * from 'zod/v4'"].join('\n')
    },
  }
}
