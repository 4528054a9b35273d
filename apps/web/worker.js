// Keeps the app itself on the device: its page, code, style and letters. Never an answer of the server about somebody.
// Vite fills in the names of the files (vite.config.ts) and writes this to /sw.js.
const ASSETS = __ASSETS__
const SHELL = 'shell-__VERSION__'
const PAGE = '/'
/** Below these an address is no page of the app; as in the server. */
const NO_PAGES = /^\/(trpc|api|agenda|assets|\.well-known)(\/|$)/

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(tidy()))
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && !NO_PAGES.test(url.pathname)) event.respondWith(page(request))
})

async function fill() {
  const shell = await caches.open(SHELL)
  await Promise.all(
    ASSETS.map(async (path) => {
      // A file with this name never changes, so what an older version has is good.
      const known = await caches.match(path)
      await (known ? shell.put(path, known) : shell.add(path))
    }),
  )
  await shell.add(new Request(PAGE, { cache: 'no-cache' }))
}

async function tidy() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function asset(request) {
  const known = await caches.match(request)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(SHELL)).put(request, answer.clone())
  return answer
}

async function page(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const known = await caches.match(PAGE)
    if (known) return known
    throw error
  }
}
