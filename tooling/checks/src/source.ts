import type { Problem } from './check.ts'
import type { Tree } from './tree.ts'

/** Whether a path is TypeScript or JavaScript that is written here. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path)
}

/** Whether a path is a test, or code that only tests use. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /\/src\/testing(\/|\.ts$)/.test(path)
}

/**
 * The code without its comments, with every line where it was, so that a comment may talk about what code may not do.
 * Not a parser: a string that holds comment marks may lose a part, which can only hide, and only inside that string.
 */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{(,])\/\/.*$/gm, (comment, before: string) => before + ' '.repeat(comment.length - before.length))
}

/** A problem for each place where a pattern stands in the code of a file. @param pattern needs the flag `g` */
export function places(tree: Tree, path: string, pattern: RegExp, message: string): Problem[] {
  const text = withoutComments(tree.read(path))
  return [...text.matchAll(pattern)].map((match) => ({ path, line: lineAt(text, match.index), message }))
}

/** The line, from 1, of a position in a text. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}
