import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Writes the service worker, with the names of the files that it keeps. Letters of other scripts are left to when they are needed. */
export function keptApp(): Plugin {
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
        const text = readFileSync(new URL('../worker.js', import.meta.url), 'utf8')
        const version = createHash('sha256').update(assets.sort().join()).update(text).digest('hex').slice(0, 12)
        const source = text.replace('__ASSETS__', JSON.stringify(assets)).replace('__VERSION__', version)
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}
