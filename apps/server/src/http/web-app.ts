import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pageHints } from './page-hints.ts'
import { refuseRequest } from './refusals.ts'
import { sessionTokenOf } from './session-cookie.ts'

/** Below these, an unknown address is a mistake and not a page of the app. */
const NO_PAGES = /^\/(trpc|api|agenda|assets|\.well-known)(\/|$)/
const UNBUILT = 'De app is nog niet gebouwd. Geef in de map van dit project het commando: npm start\n'

/**
 * Serves the built web app: files under `assets/` carry a hash in their name and are kept for ever, the page itself is
 * asked for anew each time, and tells what its screen needs. Every other address is a page of the app, which finds its own way.
 */
export async function serveWebApp(app: FastifyInstance, folder: string, secure: boolean): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  const pages = join(folder, 'pages.json')
  const hints = pageHints(existsSync(pages) ? readFileSync(pages, 'utf8') : '[]')
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    const link = hints(request.url, sessionTokenOf(request, secure) !== null)
    if (link) reply.header('link', link)
    return reply.sendFile('index.html')
  }
  if (built) {
    const files = {
      root: folder,
      wildcard: false,
      index: false as const,
      cacheControl: false,
      // The build puts them beside the files.
      preCompressed: true,
      setHeaders(reply: { header(name: string, value: string): unknown }, path: string) {
        const hashed = path.startsWith(join(folder, 'assets'))
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }
    await app.register(fastifyStatic, { ...files, serve: false })
    await app.register(async (scope) => {
      scope.decorate('scopeRight', 'app.openen')
      await scope.register(fastifyStatic, { ...files, decorateReply: false })
      scope.get('/', page)
    })
  }

  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request.url)
    const wantsPage = (request.method === 'GET' || request.method === 'HEAD') && !NO_PAGES.test(path)
    if (!wantsPage) return refuseRequest(reply, 'not_found')
    if (!built) return reply.code(503).type('text/plain; charset=utf-8').send(UNBUILT)
    return page(request, reply)
  })
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/'
