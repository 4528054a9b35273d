import type { HtmlTagDescriptor, Plugin } from 'vite'
import { type Piece, piecesOf, reached } from './pieces.ts'

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
      handler(html, { bundle = {} }) {
        const pieces = piecesOf(bundle as Record<string, Piece>)
        const needed = reached(pieces.holding('/src/main.tsx'), pieces)
        const named = (name: string) => html.includes(`"/${name}"`)
        const styles = new Set(needed.flatMap((name) => pieces.stylesOf(name)).filter((name) => !named(name)))
        const tag = (rel: string, name: string, more: HtmlTagDescriptor['attrs'] = {}): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/${name}`, ...more },
          injectTo: 'head',
        })
        const font = Object.keys(bundle).find((name) => /-latin-wght-normal[^/]*\.woff2$/.test(name))
        if (font === undefined) throw new Error('the bundle has no font; tell build/preloads.ts what it is called')
        const letters: HtmlTagDescriptor = {
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${font}` },
          injectTo: 'head',
        }
        // The app is by far the largest and draws nothing until all of it is there: looks, letters and answers go before it.
        const scripts = needed.filter((name) => !named(name)).map((name) => tag('modulepreload', name, { fetchpriority: 'low' }))
        return [...[...styles].map((name) => tag('stylesheet', name)), ...scripts, letters]
      },
    },
  }
}
