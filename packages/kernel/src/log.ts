/** What the house needs of a logger; pino fits. One line a thing, details first. */
export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/** Says nothing: for tests that expect trouble. */
export const silentLog: Log = { info() {}, warn() {}, error() {} }
