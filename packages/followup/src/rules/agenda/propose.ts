/** What could be on an agenda. Moments are UTC text. */
export interface Candidate {
  bundleId: string
  dueAt: string
  /** null: nobody was asked, or too few answered */
  dots: number | null
  /** minutes it would take */
  minutes: number
}

/**
 * An agenda that fits: what is late first, then what is promised before the ontmoeting after this one, then by dots, then
 * what waits longest. What does not fit is passed over for something shorter that does, so that no minutes stay empty;
 * only what is late is put on also when it does not fit, because its promise is already broken.
 * @param at `now`, and `next`: when there is another chance (null: unknown, then only what is late goes first)
 */
export function proposeAgenda(
  candidates: readonly Candidate[],
  at: { now: string; next: string | null; available: number },
): Array<{ bundleId: string; minutes: number }> {
  let left = at.available
  const chosen: Array<{ bundleId: string; minutes: number }> = []
  for (const { bundleId, minutes, dueAt } of candidates.toSorted(before(at))) {
    if (minutes > left && dueAt >= at.now) continue
    left -= minutes
    chosen.push({ bundleId, minutes })
  }
  return chosen
}

const before =
  ({ now, next }: { now: string; next: string | null }) =>
  (a: Candidate, b: Candidate): number =>
    urgency(a, now, next) - urgency(b, now, next) ||
    (b.dots ?? 0) - (a.dots ?? 0) ||
    (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.bundleId < b.bundleId ? -1 : 1)

function urgency({ dueAt }: Candidate, now: string, next: string | null): number {
  if (dueAt < now) return 0
  return next !== null && dueAt < next ? 1 : 2
}
