import { type Giveaway, givesAway } from '@lerende/reflections/inputs'
import { useQuery } from '@tanstack/react-query'
import { trpc } from './trpc.ts'

/** What of a text would give me away in an overleg; nothing as long as that is not known. */
export function useTells(overlegId: string | null): (text: string) => readonly Giveaway[] {
  const { data } = useQuery({ ...trpc.reflections.tellingWords.queryOptions({ overlegId: overlegId ?? '' }), enabled: overlegId !== null })
  return (text) => (data ? givesAway(text, data) : [])
}
