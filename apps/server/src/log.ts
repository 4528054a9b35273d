import pino, { type Logger } from 'pino'

/** Anything that looks like an address; mail servers repeat it in their refusals. */
const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g

/** Takes mail addresses out of a text. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '[adres]')
}

/**
 * The server's log: one JSON line a thing, on stderr. It may hold ids, never names, addresses, texts or cookies.
 * Of an error only class, code, message and stack are kept: a database's `detail` quotes the row.
 */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['email', 'to', 'token', 'cookie', '*.email', '*.to', '*.token', '*.cookie', '*.headers'], censor: '[weg]' },
      serializers: { err: describeError },
    },
    pino.destination({ dest: 2, sync: true }),
  )
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutAddresses(String(error)) }
  const code = 'code' in error ? { code: String(error.code) } : {}
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  return { type: error.name, message: withoutAddresses(error.message), stack: withoutAddresses(error.stack ?? ''), ...code, ...cause }
}
