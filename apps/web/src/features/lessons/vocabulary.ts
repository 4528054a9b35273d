import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import type { Facet } from './search.ts'
import { texts } from './texts.ts'

/** Rooting in the order in which a lesson grows. */
export const STEPS = ['opgehaald', 'gedeeld', 'geprobeerd', 'gewoon'] as const
export type RootingStep = (typeof STEPS)[number]

/** The step that a text from the server names; an unknown one counts as the first. */
export const stepOf = (text: string): RootingStep => STEPS.find((step) => step === text) ?? 'opgehaald'

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
