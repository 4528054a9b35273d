import { giveVerdict, replyToReview } from '@lerende/followup'
import { dayOf, fromText, toText } from '@lerende/kernel'
import { NOT_USABLE, PARTLY_USABLE, REVIEW_REMARKS } from '../../words/remarks.ts'
import type { Player } from '../cast.ts'
import { isTurnOf, plus } from '../days.ts'
import type { Scene } from '../scene.ts'

/** Days within which somebody who judges an answer does so. */
const WITHIN = 18
/** How often a bundle is opened again at most; after that people settle for partly. */
const MOST_TURNS = 2

/** Contributors say whether an answer helps them. A no opens the bundle again. */
export async function judgeAnswers(scene: Scene): Promise<void> {
  const since = toText(fromText(scene.now).subtract({ hours: 24 * (WITHIN + 30) }))
  const rows = await scene.trx
    .selectFrom('bundle')
    .innerJoin('answer', 'answer.id', 'bundle.answer_id')
    .innerJoin('signal', 'signal.bundle_id', 'bundle.id')
    .innerJoin('sealed_author', 'sealed_author.subject_id', 'signal.id')
    .select(['bundle.id', 'bundle.title', 'bundle.day', 'bundle.turn', 'answer.id as answerId', 'answer.answered_at'])
    .select(['sealed_author.subject_id as subjectId', 'sealed_author.handle'])
    .where('bundle.network_id', '=', scene.scope.networkId)
    .where('bundle.status', '=', 'beantwoord')
    .where('answer.answered_at', '>', since)
    .execute()
  const given = await scene.trx
    .selectFrom('verdict')
    .innerJoin('answer', 'answer.id', 'verdict.answer_id')
    .select('verdict.handle')
    .where('verdict.network_id', '=', scene.scope.networkId)
    .where('answer.answered_at', '>', since)
    .execute()
  const judged = new Set(given.map((verdict) => verdict.handle))
  const judges = new Map<string, { row: (typeof rows)[number]; player: Player }>()
  for (const row of rows) {
    const player = scene.cast.behind(row)
    if (player && !judged.has(scene.cast.handle(row.answerId, player)))
      judges.set(`${row.day} ${row.title} ${player.name}`, { row, player })
  }
  const reopened = new Set<string>()
  for (const [, { row, player }] of [...judges].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const answered = dayOf(fromText(row.answered_at))
    if (reopened.has(row.id) || scene.absent.has(player.personId)) continue
    if (scene.staging.keepsWaiting?.(player.name, answered)) continue
    const about = [row.title, row.day, row.turn, player.name, 'verdict']
    if (!scene.dice.chance(player.temperament.judge, ...about)) continue
    const planned = plus(answered, 1 + scene.dice.below(WITHIN, ...about, 'day'))
    if (!isTurnOf(planned, scene.today, scene.cast.isFree)) continue
    const found = scene.dice.weighted([14, 5, 1], ['usable', 'partly', 'no'] as const, ...about, 'found')
    const verdict = found === 'no' && row.turn >= MOST_TURNS ? 'partly' : found
    const remarks = verdict === 'no' ? NOT_USABLE : verdict === 'partly' && scene.dice.chance(0.5, ...about, 'says') ? PARTLY_USABLE : null
    const remark = remarks && scene.dice.pick<string>(remarks, ...about, 'remark')
    const result = await giveVerdict(scene.trx, scene.as(player.personId), { answerId: row.answerId, verdict, remark })
    if (result.reopened) reopened.add(row.id)
  }
}

/** People in the overleg where it began say whether something really changed. */
export async function replyToReviews(scene: Scene): Promise<void> {
  const rows = await scene.trx
    .selectFrom('decision')
    .innerJoin('bundle', 'bundle.decision_id', 'decision.id')
    .select(['decision.id', 'decision.review_asked_at', 'bundle.title', 'bundle.day', 'bundle.origin_overleg_id as originId'])
    .where('decision.network_id', '=', scene.scope.networkId)
    .where('decision.standing', '=', 1)
    .where('bundle.status', '=', 'beantwoord')
    .where('decision.review_asked_at', 'is not', null)
    .where('decision.review_concluded_at', 'is', null)
    .orderBy('bundle.day')
    .orderBy('bundle.title')
    .orderBy('bundle.id')
    .execute()
  for (const row of rows) {
    const asked = dayOf(fromText(row.review_asked_at ?? scene.now))
    for (const player of scene.cast.tableOf(row.originId).members) {
      if (scene.absent.has(player.personId) || scene.staging.keepsWaiting?.(player.name, asked)) continue
      const about = [row.title, row.day, player.name, 'review']
      if (!scene.dice.chance(player.temperament.judge, ...about)) continue
      if (!isTurnOf(plus(asked, scene.dice.below(14, ...about, 'day')), scene.today, scene.cast.isFree)) continue
      const changed = scene.dice.weighted([5, 4, 2], ['yes', 'partly', 'no'] as const, ...about, 'changed')
      const remark = scene.dice.chance(0.5, ...about, 'says') ? scene.dice.pick<string>(REVIEW_REMARKS[changed], ...about, 'remark') : null
      await replyToReview(scene.trx, scene.as(player.personId), { decisionId: row.id, changed, remark })
    }
  }
}
