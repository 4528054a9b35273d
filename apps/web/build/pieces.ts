/** What the build's own steps need to know of a piece of the bundle; Vite's types for it differ by version. */
export interface Piece {
  type: string
  moduleIds?: string[]
  imports?: string[]
  viteMetadata?: { importedCss: Set<string> }
}

export interface Pieces {
  /** @throws when no piece holds this file of the source */
  holding(file: string): string
  importsOf(name: string): readonly string[]
  stylesOf(name: string): string[]
}

export function piecesOf(bundle: Readonly<Record<string, Piece>>): Pieces {
  const all = new Map(Object.entries(bundle))
  return {
    holding(file) {
      const found = [...all].find(([, { moduleIds }]) => moduleIds?.some((id) => id.endsWith(file)))?.[0]
      if (found === undefined) throw new Error(`no piece of the bundle holds ${file}; was it moved?`)
      return found
    },
    importsOf: (name) => all.get(name)?.imports ?? [],
    stylesOf: (name) => [...(all.get(name)?.viteMetadata?.importedCss ?? [])],
  }
}

/** A piece and everything that it brings along. */
export function reached(from: string, pieces: Pieces): string[] {
  const seen = new Set([from])
  for (const name of seen) for (const next of pieces.importsOf(name)) seen.add(next)
  return [...seen]
}
