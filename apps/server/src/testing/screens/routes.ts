import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A route of the web app and the file of the screen that it fetches, from the root of the web app. */
export interface WebRoute {
  path: string
  screen: string
}

const PAGES = new URL('../../../../web/dist/pages.json', import.meta.url)

/** The routes as the build read them from their source: a route that the router has is one that these lists have. */
export function webRoutes(): WebRoute[] {
  // Written by the build of the web app, for the server.
  return JSON.parse(readFileSync(fileURLToPath(PAGES), 'utf8')) as WebRoute[]
}
