import { trpc } from '../lib/trpc.ts'

/**
 * All that the start page asks first, in one request. The server names that request together with the page
 * (`build/pages.ts`), so that the answers come while the app is still on its way.
 */
export function startData() {
  return [
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
  ] as const
}
