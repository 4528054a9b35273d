/** Says in English what the server said in Dutch, and leaves as it is what it does not know. */
export interface Translator {
  refusal(code: string, dutch: string, params: unknown): string
  sentence(dutch: string): string
}

let catalogues: Readonly<Record<string, unknown>> = {}
let translator: Translator | undefined

/** The English texts of the whole app, by file, and of the server; they are there before the first screen is. */
export function learnEnglish(all: Readonly<Record<string, unknown>>, server: Translator): void {
  catalogues = all
  translator = server
}

/** The English of one file; undefined on a page that speaks Dutch. A build puts this in the place of each `.en.ts`. */
export const english = (path: string): unknown => catalogues[path]

/** A refusal in the language of this page: by its code, or as the server said it when the code has no words here. */
export const sayRefusal = (code: string, dutch: string, params: unknown): string => translator?.refusal(code, dutch, params) ?? dutch

/** A sentence of an input or of the guard, in the language of this page. */
export const saySentence = (dutch: string): string => translator?.sentence(dutch) ?? dutch
