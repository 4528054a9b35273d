import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Where `npm run dev` finds the server: it runs beside Vite on its usual port. */
const server = 'http://localhost:3000'

export default defineConfig({
  plugins: [compiledTexts(), react(), keptApp()],
  server: { port: 5173, proxy: { '/trpc': server, '/api': server } },
  build: {
    outDir: 'dist',
    // No data: addresses and no polyfill script, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})

/** Compiles the messages of the catalogues, so that the browser needs no parser for them. */
function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!/\/src\/.+\.(nl|en)\.ts$/.test(id)) return null
      const catalogues = Object.entries<unknown>(await import(pathToFileURL(id).href))
      return catalogues.map(([name, tree]) => `export const ${name} = ${JSON.stringify(compiled(tree))}`).join('\n')
    },
  }
}

/** Writes the service worker, with the names of the files that it keeps. Letters of other scripts are left to when they are needed. */
function keptApp(): Plugin {
  return {
    name: 'kept-app',
    apply: 'build',
    generateBundle: {
      // Last of all: Vite takes out parts that turned out to hold style only.
      order: 'post',
      handler(_options, bundle) {
        const kept = Object.keys(bundle).filter(
          (name) => /\.(js|css|svg)$/.test(name) || /latin-(wght|opsz)[^/]*normal[^/]*\.woff2$/.test(name),
        )
        const assets = kept.filter((name) => name.startsWith('assets/')).map((name) => `/${name}`)
        const text = readFileSync(new URL('worker.js', import.meta.url), 'utf8')
        const version = createHash('sha256').update(assets.sort().join()).update(text).digest('hex').slice(0, 12)
        const source = text.replace('__ASSETS__', JSON.stringify(assets)).replace('__VERSION__', version)
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}

function compiled(leaf: unknown): unknown {
  if (typeof leaf === 'string') return leaf.includes('{') ? compileMessage(leaf) : leaf
  if (Array.isArray(leaf)) return leaf
  return Object.fromEntries(Object.entries(leaf as object).map(([key, inner]) => [key, compiled(inner)]))
}
