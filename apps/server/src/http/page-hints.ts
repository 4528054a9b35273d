/** A screen as the build of the web app lists it in `pages.json`. */
interface Page {
  /** as the router writes it: '/lessen/$lessonId' */
  path: string
  files: string[]
  data?: string
}

/** The value of the `Link` header for an address of the app, from its path on; null for an address that no screen has. */
export type PageHints = (address: string, signedIn: boolean) => string | null

/**
 * What a browser may fetch together with a page: the pieces of its screen, and for who is signed in the first question it
 * asks. Without it a phone fetches these one after another, each only when the one before has arrived.
 * @param list the text of `pages.json`
 */
export function pageHints(list: string): PageHints {
  // Written by our own build.
  const pages = (JSON.parse(list) as Page[]).map((page) => ({ ...page, pattern: patternOf(page.path) }))
  // '/mijn-inbreng/nieuw' is that screen, and no point called 'nieuw': who names more of the address goes first.
  pages.sort((a, b) => a.path.split('$').length - b.path.split('$').length)
  return (address, signedIn) => {
    const [path = '', query] = address.split('?', 2)
    const page = pages.find(({ pattern }) => pattern.test(path))
    if (!page) return null
    const links = page.files.map(
      (file) => `<${file}>; ${file.endsWith('.css') ? 'rel=preload; as=style' : 'rel=modulepreload'}; crossorigin`,
    )
    // Who asks for a filtered list has another question.
    if (signedIn && page.data && query === undefined) links.push(`<${page.data}>; rel=preload; as=fetch; crossorigin`)
    return links.join(', ') || null
  }
}

function patternOf(path: string): RegExp {
  const parts = path.split('/').map((part) => (part.startsWith('$') ? '[^/]+' : RegExp.escape(part)))
  return new RegExp(`^${parts.join('/')}/?$`)
}
