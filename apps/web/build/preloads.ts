import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What {@link firstPreloads} needs to know of a piece of the bundle. */
interface Piece {
  type: string
  facadeModuleId?: string | null
  imports?: string[]
  viteMetadata?: { importedCss: Set<string> }
}

/**
 * The app itself is fetched by a small beginning that first looks at the language; the page names all its pieces, so that
 * a browser fetches them side by side instead of one after another.
 */
export function firstPreloads(): Plugin {
  return {
    name: 'first-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        // Vite's own types for a bundle differ by version; this is the part of them that is used here.
        const pieces = new Map(Object.entries(bundle as Record<string, Piece>))
        const app = [...pieces].find(([, piece]) => piece.facadeModuleId?.endsWith('/src/main.tsx'))?.[0]
        if (app === undefined) throw new Error('the bundle has no src/main.tsx; tell build/preloads.ts where the app begins')
        const needed = reached(app, pieces)
        const styles = new Set(needed.flatMap((name) => [...(pieces.get(name)?.viteMetadata?.importedCss ?? [])]))
        const tag = (rel: string, name: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        })
        const font = Object.keys(bundle).find((name) => /-latin-wght-normal[^/]*\.woff2$/.test(name))
        if (font === undefined) throw new Error('the bundle has no font; tell build/preloads.ts what it is called')
        const letters: HtmlTagDescriptor = {
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${font}` },
          injectTo: 'head-prepend',
        }
        return [letters, ...[...styles].map((name) => tag('stylesheet', name)), ...needed.map((name) => tag('modulepreload', name))]
      },
    },
  }
}

/** A piece and everything that it brings along. */
function reached(from: string, pieces: ReadonlyMap<string, Piece>): string[] {
  const seen = new Set([from])
  for (const name of seen) for (const next of pieces.get(name)?.imports ?? []) seen.add(next)
  return [...seen]
}
