import type { Log } from '@lerende/kernel'

/** A supervisor that asked us to stop does not wait much longer than this. */
const DEADLINE_MS = 10_000

/**
 * Ends the process in order when it is asked to, and at once when it is asked again.
 * @param stop takes no new work, finishes what is under way, and lets go of everything
 */
export function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => {
      log.error({}, 'stopping took too long')
      process.exit(1)
    }, DEADLINE_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  // Whatever nobody caught may have left things half done in memory; the database has not, so begin afresh.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error({ err: error }, event)
      process.exit(1)
    })
  }
}
