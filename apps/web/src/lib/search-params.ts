/** Reads one value from an address: what it stands for, or undefined when it is missing or makes no sense. */
export type Param<T> = (raw: unknown) => T | undefined

type Shape = Readonly<Record<string, Param<unknown>>>

/** What an address holds after reading: every part may be missing. */
export type SearchOf<S> = S extends { types: { output: infer Output } } ? Output : never

type Read<S extends Shape> = { [K in keyof S]?: S[K] extends Param<infer T> ? T | undefined : never }

/**
 * The search parameters of an address, for `validateSearch`. A stranger's or an old address never fails: what it says wrong
 * is left out. These are read before the first screen shows, so they do without the library that checks forms.
 * @example searchParams({ als: oneOf('beeld', 'lijst'), jaar: whole(2020, 2100) })
 */
export function searchParams<const S extends Shape>(shape: S) {
  type Output = Read<S>
  const parse = (raw: unknown): Output => {
    const given = new Map(Object.entries(typeof raw === 'object' && raw !== null ? raw : {}))
    // Each key is read by the reader of that key.
    return Object.fromEntries(Object.entries(shape).map(([key, read]) => [key, read(given.get(key))])) as Output
  }
  // The types are for the router's own types; nothing looks at the values.
  return { parse, types: {} as { input: Output; output: Output } }
}

/** One of these words. */
export const oneOf =
  <const T extends string>(...words: readonly T[]): Param<T> =>
  (raw) =>
    words.find((word) => word === raw)

/** A text of at most so many characters. */
export const text =
  (most = 200): Param<string> =>
  (raw) =>
    typeof raw === 'string' && raw.length <= most ? raw : undefined

/** A whole number between two, both included. */
export const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Param<number> =>
  (raw) =>
    typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= least && raw <= most ? raw : undefined

/** On, or not there. */
export const on: Param<true> = (raw) => (raw === true ? true : undefined)

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** An id of something. */
export const id: Param<string> = (raw) => (typeof raw === 'string' && ID.test(raw) ? raw : undefined)
