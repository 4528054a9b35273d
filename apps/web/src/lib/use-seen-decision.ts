import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from './problem.ts'

interface Standing {
  id: string
  text: string
}

/**
 * What somebody knew of who writes a decision while others may do the same. `send` tells the server which decision they had
 * seen; `other` is one that came meanwhile, to show above the form.
 * @param standing the decision that stands now
 */
export function useSeenDecision(standing: Standing | null) {
  const client = useQueryClient()
  const [first] = useState(standing?.id ?? null)
  const [refused, setRefused] = useState(false)
  return {
    other: standing && standing.id !== first ? standing : null,
    send: async <T>(save: (instead: string | null | undefined) => Promise<T>): Promise<T> => {
      try {
        // After a refusal that showed what others decided, the next press means: instead of that.
        return await save(refused ? standing?.id : first)
      } catch (error) {
        if (problemOf(error).code === 'decision.changed') {
          await client.invalidateQueries()
          setRefused(true)
        }
        throw error
      }
    },
  }
}
