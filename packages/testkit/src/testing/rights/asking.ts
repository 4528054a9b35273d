import { DomainError, type House } from '@lerende/kernel'
import type { Caller } from './scene.ts'

/** The same house, except that nothing stays: a command is undone when it is through. */
export function undone(house: House): House {
  class Undo extends Error {
    result: unknown
    constructor(result: unknown) {
      super('undone')
      this.result = result
    }
  }
  return {
    ...house,
    run: <T>(command: Parameters<typeof house.run<T>>[0]) =>
      house
        .run<T>(async (trx) => {
          throw new Undo(await command(trx))
        })
        .catch((error: unknown) => {
          // What was thrown here is what the command gave, so a T.
          if (error instanceof Undo) return error.result as T
          throw error
        }),
  }
}

/** What came of asking: `ok` with data, or the code of the refusal. @throws what is no refusal */
export async function ask(caller: Caller, path: string, input: unknown): Promise<{ code: string; data?: unknown }> {
  try {
    return { code: 'ok', data: await procedureOf(caller, path)(input) }
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null
    if (cause instanceof DomainError) return { code: cause.code }
    throw error
  }
}

/** One procedure by its path. @throws Error when there is none */
export function procedureOf(caller: Caller, path: string): (input: unknown) => Promise<unknown> {
  const [room = '', name = ''] = path.split('.')
  // By name, as the web does; the names come from the router itself.
  const rooms = caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  const procedure = rooms[room]?.[name]
  if (!procedure) throw new Error(`no procedure ${path}`)
  return procedure
}
