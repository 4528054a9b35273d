import type { Plugin } from 'vite'
import { firstQuestions } from '../src/routes/first-questions.ts'
import { type Piece, piecesOf, reached } from './pieces.ts'
import { webRoutes } from './routes.ts'

/** What a browser can begin to fetch when it asks for an address, before the app is there to say so. */
export interface Page {
  /** as the router writes it: '/lessen/$lessonId' */
  path: string
  /** its file, from the root of the web app */
  screen: string
  /** scripts and style of this screen, apart from what every page names */
  files: string[]
  /** the question that it begins with, for who is signed in */
  data?: string
}

/** Writes `pages.json`: the server tells a browser of a screen's own pieces together with the page itself. */
export function pageList(): Plugin {
  return {
    name: 'page-list',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const pieces = piecesOf(bundle as Record<string, Piece>)
        const app = new Set(reached(pieces.holding('/src/main.tsx'), pieces))
        const pages = webRoutes().map(({ path, screen }): Page => {
          const own = reached(pieces.holding(`/${screen}`), pieces).filter((name) => !app.has(name))
          const styles = own.flatMap((name) => pieces.stylesOf(name))
          return {
            path,
            screen,
            files: [...new Set([...styles, ...own])].map((name) => `/${name}`),
            ...(path in firstQuestions ? { data: requestFor(firstQuestions[path as keyof typeof firstQuestions]()) } : {}),
          }
        })
        this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(pages) })
      },
    },
  }
}

/** The one request in which a screen asks all it needs first, as the client of tRPC writes it. */
function requestFor(questions: ReadonlyArray<{ queryKey: readonly [path: readonly string[], asked?: { input?: unknown }] }>): string {
  const names = questions.map(({ queryKey: [path] }) => path.join('.'))
  const inputs = Object.fromEntries(
    questions.flatMap(({ queryKey: [, asked] }, at) => (asked?.input === undefined ? [] : [[at, asked.input]])),
  )
  return `/trpc/${names.join(',')}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`
}
