import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A route of the web app and the file of the screen that it fetches, from the root of the web app. */
export interface WebRoute {
  path: string
  screen: string
}

const ROUTES = new URL('../src/routes/', import.meta.url)

/** Reads the routes from their source: a route that the router has is one that these lists have. */
export function webRoutes(): WebRoute[] {
  const files = readdirSync(fileURLToPath(ROUTES)).filter((name) => /-routes?\.tsx$/.test(name))
  return files.flatMap((name) => {
    const text = readFileSync(new URL(name, ROUTES), 'utf8')
    return text
      .split('createRoute(')
      .slice(1)
      .flatMap((part) => {
        const path = /path: '([^']+)'/.exec(part)?.[1]
        const file = /import\('([^']+)'\)/.exec(part)?.[1]
        return path && file ? [{ path, screen: new URL(file, ROUTES).pathname.split('/apps/web/')[1] ?? file }] : []
      })
  })
}
