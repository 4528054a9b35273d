import type { House } from '@lerende/kernel'

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
