/** Whether a text in this value, or the name of one of its fields, holds a NUL or half a character. */
export function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, inside]) => holdsUnstorable(name) || holdsUnstorable(inside))
}
