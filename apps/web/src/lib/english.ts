let catalogues: Readonly<Record<string, unknown>> = {}

/** The English texts of the whole app, by file; they are there before the first screen is. */
export function learnEnglish(all: Readonly<Record<string, unknown>>): void {
  catalogues = all
}

/** The English of one file; undefined on a page that speaks Dutch. A build puts this in the place of each `.en.ts`. */
export const english = (path: string): unknown => catalogues[path]
