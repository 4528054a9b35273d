import { createContext, use } from 'react'

/** Words that the writer of a form was asked about and chose to leave, and how to leave more. */
export interface Confirmed {
  confirmed: readonly string[]
  leave: (words: string) => void
}

const Context = createContext<Confirmed>({ confirmed: [], leave: () => {} })

/** Around the fields of one form. */
export const ConfirmedWords = Context.Provider

export function useConfirmed(): Confirmed {
  return use(Context)
}
