import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import type { Facet } from './address.ts'
import { texts } from './texts.ts'

/** Values of a facet in the order in which people know them, with their words. */
export interface Vocabulary {
  keys: (facet: Facet) => readonly string[]
  label: (facet: Facet | 'deelproject', key: string) => string
}

/** The words for the keys of lessons; until they are there a key stands for itself. */
export function useVocabulary(): Vocabulary {
  const { data } = useQuery(trpc.lessons.vocabulary.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }))
  const lists = {
    uitgangspunt: data?.uitgangspunt ?? [],
    'rode-lijn': data?.rodeLijn ?? [],
    traject: data?.traject ?? [],
    deelproject: data?.deelproject ?? [],
    niveau: data?.niveau ?? [],
    organisatie: data?.organisatie ?? [],
    kennisbron: entries(texts.kennisbron),
    rooting: entries(texts.rooting),
  }
  return {
    keys: (facet) => lists[facet].map(({ key }) => key),
    label: (facet, key) => lists[facet].find((one) => one.key === key)?.label ?? key,
  }
}

function entries(words: Record<string, string>): Array<{ key: string; label: string }> {
  return Object.entries(words).map(([key, label]) => ({ key, label }))
}
