import type { FetchQueryOptions } from '@tanstack/react-query'
import type { LessonsSearch } from '../features/lessons/address.ts'
import { questionOf } from '../features/lessons/search.ts'
import { queryClient, trpc } from '../lib/trpc.ts'

/**
 * All that the screens which people open from a mail ask first, each in one request, in the words in which they ask it.
 * The server names that request together with the page (`build/pages.ts`), so that the answers come while the app is still
 * on its way.
 */
export const firstQuestions = {
  '/': () => [
    trpc.cycles.overleggen.queryOptions(),
    trpc.followup.myContributions.queryOptions(),
    trpc.followup.reviews.queryOptions(),
    trpc.followup.owed.queryOptions(),
    trpc.followup.dotsAsked.queryOptions(),
    trpc.reflections.asked.queryOptions(),
    trpc.cycles.coming.queryOptions(),
    trpc.lessons.rechecksForMe.queryOptions(),
    trpc.insight.answeredShare.queryOptions(),
    trpc.digests.question.queryOptions(),
    trpc.identity.account.queryOptions(),
  ],
  '/reflecteren': () => [trpc.cycles.overleggen.queryOptions(), trpc.reflections.asked.queryOptions()],
  '/lessen': (search: LessonsSearch = {}) => [
    trpc.cycles.overleggen.queryOptions(),
    trpc.lessons.vocabulary.queryOptions(),
    trpc.lessons.find.queryOptions(questionOf(search)),
  ],
}

/** How long a screen waits for its first answers; then each part shows when its own is there. */
const PATIENCE_MS = 400

/** Asks while the screen is fetched. Answers that are there when the screen is, are drawn at once, and push nothing down. */
export async function askFirst(questions: readonly object[]): Promise<void> {
  // Each has a type of its own; what comes of them is looked up by who shows it.
  const asked = questions.map((question) => queryClient.ensureQueryData(question as FetchQueryOptions))
  await Promise.race([Promise.allSettled(asked), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}
