import {
  BundleAnswered,
  BundleCarriedOver,
  BundleCreated,
  BundleEscalated,
  BundleOverdue,
  BundleReferredBack,
  BundleReopened,
  BundleScheduled,
  ReviewAsked,
  ReviewConcluded,
  SignalsBundled,
  SignalsCarriedOver,
} from '@lerende/followup'
import { type EventDef, on, type Reaction, type RecordedEvent, subscription, type Trx, toText } from '@lerende/kernel'
import { sql } from 'kysely'
import type { NewsKind } from '../rules/parts.ts'

/** What a news item keeps besides its kind: ids to look things up with, never a text or a name. */
export interface NewsData {
  answerId?: string
  decisionId?: string
  overlegId: string
  roundId?: string
}

/**
 * Keeps what happened with input in the order in which it is told, to everybody in the overleggen that it concerns: this
 * list ties nobody to anything.
 */
export const newsSubscription = subscription({
  name: 'digests.news',
  on: [
    news(BundleCreated, 'gebundeld', (data) => ({ overlegId: data.overlegId })),
    news(SignalsBundled, 'gebundeld', (data) => ({ overlegId: data.overlegId })),
    news(BundleScheduled, 'geagendeerd', (data) => ({ overlegId: data.overlegId, roundId: data.roundId })),
    news(BundleCarriedOver, 'doorgeschoven', (data) => ({ overlegId: data.overlegId, roundId: data.to })),
    news(BundleEscalated, 'opgeschaald', (data) => ({ overlegId: data.overlegId, roundId: data.to })),
    news(BundleReferredBack, 'teruggelegd', (data) => ({ overlegId: data.overlegId, roundId: data.to })),
    news(BundleReopened, 'heropend', (data) => ({ overlegId: data.overlegId, roundId: data.roundId })),
    news(BundleOverdue, 'te-laat', (data) => ({ overlegId: data.overlegId })),
    news(BundleAnswered, 'beantwoord', (data) => ({
      overlegId: data.overlegId,
      answerId: data.answerId,
      decisionId: data.decisionId,
    })),
    news(ReviewAsked, 'nagevraagd', (data) => ({ overlegId: data.overlegId, decisionId: data.decisionId })),
    news(ReviewConcluded, 'uitkomst', (data) => ({ overlegId: data.overlegId, decisionId: data.decisionId })),
    on(SignalsCarriedOver, (trx, _ctx, event) =>
      write(trx, event, null, 'doorgeschoven', {
        overlegId: event.data.overlegId,
        roundId: event.data.to,
      }),
    ),
  ],
})

function news<Data extends { bundleId: string }>(event: EventDef<Data>, kind: NewsKind, about: (data: Data) => NewsData): Reaction {
  return on(event, (trx, _ctx, recorded) => write(trx, recorded, recorded.data.bundleId, kind, about(recorded.data)))
}

/** The subscription's place is locked while it writes, so numbers are handed out one at a time. */
async function write(trx: Trx, event: RecordedEvent, bundleId: string | null, kind: NewsKind, data: NewsData): Promise<void> {
  await trx
    .insertInto('news')
    .values({
      seq: sql<number>`coalesce((select max(seq) from news where network_id = ${event.networkId}), 0) + 1`,
      network_id: event.networkId,
      bundle_id: bundleId,
      kind,
      at: toText(event.time),
      data_json: JSON.stringify(data),
    })
    .execute()
}
