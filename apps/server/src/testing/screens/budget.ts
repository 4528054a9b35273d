import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** A piece of the build, as Vite's manifest lists it. */
interface Piece {
  file: string
  imports?: string[]
  dynamicImports?: string[]
}
type Manifest = Readonly<Record<string, Piece>>

/** Bytes after gzip, and the heaviest pieces first. */
export interface Weight {
  bytes: number
  pieces: Array<{ name: string; bytes: number }>
}

const DIST = new URL('../../../../web/dist/', import.meta.url)
/** Fetched when somebody does something: writes, asks for help, or has a line open. None is needed to show a screen. */
const LATER =
  /guard-note|virtual:english|shortcuts-help|live-line|send-waiting|routes\/later|new-bundle-form|bundle-forms|lead-forms|ask-form|decision-form/

/** @throws when the web app was not built */
export function readManifest(): Manifest {
  // Written by Vite while building.
  return JSON.parse(readFileSync(fileURLToPath(new URL('.vite/manifest.json', DIST)), 'utf8')) as Manifest
}

/** What the browser fetches before a screen works: the beginning, the screen, and the heaviest of the parts it fetches at once. */
export function weightOf(manifest: Manifest, screen: string): Weight {
  const own = reached(manifest, [...beginOf(manifest), screen])
  const parts = (manifest[screen]?.dynamicImports ?? []).filter((part) => !LATER.test(part) && !own.has(part))
  const ways = [own, ...parts.map((part) => reached(manifest, [...own, part]))]
  return ways.map((way) => weigh(manifest, way)).reduce((a, b) => (a.bytes >= b.bytes ? a : b))
}

/** Says what of a screen weighs, apart from what every screen has. */
export function heaviest(manifest: Manifest, weight: Weight, most = 8): string {
  const shared = reached(manifest, beginOf(manifest))
  const own = weight.pieces.filter(({ name }) => !shared.has(name)).slice(0, most)
  const start = weigh(manifest, shared).bytes
  return [`every screen ${kilobytes(start)}`, ...own.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`)].join(', ')
}

/** '149.7 kB' */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** The pieces that every page names: `vite.config.ts` puts them together under these names. */
function beginOf(manifest: Manifest): string[] {
  const names = Object.keys(manifest).filter((name) => /^_(begin|app)-.*\.js$/.test(name))
  if (names.length !== 2) throw new Error(`the build begins with ${names.join(', ') || 'nothing'}; see codeSplitting in vite.config.ts`)
  return names
}

function reached(manifest: Manifest, from: readonly string[]): Set<string> {
  const seen = new Set(from)
  for (const name of seen) for (const next of manifest[name]?.imports ?? []) seen.add(next)
  return seen
}

const sizes = new Map<string, number>()

function weigh(manifest: Manifest, names: ReadonlySet<string>): Weight {
  const files = new Map<string, string>()
  for (const name of names) {
    const file = manifest[name]?.file
    if (file?.endsWith('.js')) files.set(file, name)
  }
  const pieces = [...files].map(([file, name]) => ({ name, bytes: sizeOf(file) })).sort((a, b) => b.bytes - a.bytes)
  return { bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0), pieces }
}

function sizeOf(file: string): number {
  const size = sizes.get(file) ?? gzipSync(readFileSync(fileURLToPath(new URL(file, DIST))), { level: 9 }).length
  sizes.set(file, size)
  return size
}
