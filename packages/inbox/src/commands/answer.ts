import { type Vragenlijst, vragenVan } from '@lerende/content/inputs'
import { chooseLink, chooseUrl, letterList, OVERVIEW } from '@lerende/digests'
import { giveVerdict } from '@lerende/followup'
import { objectionTo } from '@lerende/guard'
import { type Ctx, makeCtx, newId, type Trx } from '@lerende/kernel'
import { DomainError } from '@lerende/kernel/errors'
import { queueSealedMail, renderMail } from '@lerende/mail'
import { networkOf } from '@lerende/network'
import { currentWording, keepDraft, myReflection, submitReflection } from '@lerende/reflections'
import { type Answers, LOOK_BACK, type QuestionnaireKey, TWO_MINUTES } from '@lerende/reflections/inputs'
import type { Asked } from '../queries.ts'
import { ownWords } from '../rules/cut.ts'
import { type Outcome, outcomeMail } from '../rules/outcome-mail.ts'
import { byLabel, readScores } from '../rules/scores.ts'
import { readVerdict } from '../rules/verdict.ts'
import type { Intake } from './take-in.ts'

/** By which name somebody says to which open question of a list their words belong; without a name they belong to `first`. */
const OPEN: Readonly<Record<QuestionnaireKey, { first: string; named: Readonly<Record<string, string>> }>> = {
  [TWO_MINUTES]: {
    first: 'ging-goed',
    named: { goed: 'ging-goed', 'ging goed': 'ging-goed', schuurde: 'schuurde', lastig: 'schuurde', nodig: 'nodig' },
  },
  [LOOK_BACK]: {
    first: 'meenemen',
    named: { meenemen: 'meenemen', 'neem mee': 'meenemen', terughoren: 'terughoren-wat', horen: 'terughoren-wat' },
  },
}

/**
 * Takes in what somebody answered by mail, and tells them what was understood. Nothing that is stored or recorded says who it
 * was or that it came by mail; the mail back is sealed while it waits, and nothing of it stays.
 */
export async function takeAnswer(trx: Trx, intake: Intake, answer: { asked: Asked; text: string }): Promise<void> {
  const { asked } = answer
  const { clock, keys } = intake.house
  // A thread of its own: no log beside the mailbox can be laid beside what follows.
  const ctx = makeCtx({ scope: asked.scope, keys, clock, actor: { kind: 'person', personId: asked.personId } })
  const words = ownWords(answer.text)
  const outcome = await understood(trx, ctx, { asked, words })
  const network = await networkOf(trx, asked.scope)
  const model = outcomeMail(outcome, {
    name: asked.name,
    networkName: network.name,
    publicUrl: intake.publicUrl,
    choose: chooseLink(chooseUrl(ctx, intake.publicUrl, asked.personId)),
  })
  await queueSealedMail(trx, ctx, {
    to: asked.email,
    subject: model.title,
    ...renderMail(model),
    fromName: network.name,
    headers: { ...letterList(), 'X-Loop': intake.messageDomain },
  })
}

async function understood(trx: Trx, ctx: Ctx, given: { asked: Asked; words: string }): Promise<Outcome> {
  const { about } = given.asked
  switch (about.kind) {
    case 'terugblik':
      return reflect(trx, ctx, { ...given, ...about })
    case 'antwoord':
      return judge(trx, ctx, { ...given, answerId: about.answerId })
    case 'overzicht': {
      // It tells of many things, so what somebody answers to cannot be known.
      const outcome = await unclear(trx, ctx, { ...given, about: OVERVIEW, link: '/mijn-inbreng' })
      return outcome.kind === 'concept' ? { ...outcome, kind: 'overzicht' } : outcome
    }
  }
}

async function reflect(
  trx: Trx,
  ctx: Ctx,
  given: { asked: Asked; words: string; roundId: string; questionnaire: QuestionnaireKey },
): Promise<Outcome> {
  const { roundId, questionnaire } = given
  const { list } = await currentWording(trx, ctx.scope, questionnaire)
  const about = `terugblik/${roundId}/${questionnaire}`
  const link = `/reflecteren/${roundId}/${questionnaire}`
  const scales = vragenVan(list.data).filter((question) => question.soort === 'schaal')
  const read = readScores(given.words, scales.length)
  if (!read) return unclear(trx, ctx, { ...given, about, link })
  const scores: Answers = {}
  for (const [index, { sleutel }] of scales.entries()) {
    const score = read.scores[index]
    if (typeof score === 'number') scores[sleutel] = score
  }
  const texts = textsOf(read.words, questionnaire)
  const hand = (answers: Answers) => submitMerged(trx, ctx, { ...given, answers })
  const stopped = firstObjection(Object.values(texts))
  const refused = await refusalOf(() => hand(stopped ? scores : { ...scores, ...texts }))
  if (refused === 'reflection.round_closed' || refused === 'reflection.not_yet') return { kind: 'te-laat', link: '/mijn-inbreng' }
  if (refused) return unclear(trx, ctx, { ...given, about, link })
  return { kind: 'terugblik', link, understood: inWords(list.data, stopped ? scores : { ...scores, ...texts }), leftOut: stopped }
}

/** What somebody handed in before stays where this mail says nothing about it. */
async function submitMerged(
  trx: Trx,
  ctx: Ctx,
  given: { asked: Asked; roundId: string; questionnaire: QuestionnaireKey; answers: Answers },
): Promise<void> {
  const { roundId, questionnaire, asked } = given
  const before = await myReflection(trx, ctx, { roundId, questionnaire, personId: asked.personId })
  const answers = { ...before?.answers, ...given.answers }
  await submitReflection(trx, ctx, { reflectionId: before?.reflectionId ?? newId(), roundId, questionnaire, answers })
}

async function judge(trx: Trx, ctx: Ctx, given: { asked: Asked; words: string; answerId: string }): Promise<Outcome> {
  const { answerId, words } = given
  const link = '/mijn-inbreng'
  const about = `antwoord/${answerId}`
  const read = readVerdict(words)
  if (!read || (read.verdict === 'no' && (read.remark ?? '').length < 3)) return unclear(trx, ctx, { ...given, about, link })
  const stopped = firstObjection(read.remark ? [read.remark] : [])
  // A no without its reason helps nobody, so then nothing is taken in.
  if (stopped && read.verdict === 'no') return { kind: 'niet-bewaard', link, leftOut: stopped }
  const remark = stopped ? null : read.remark
  const refused = await refusalOf(() => giveVerdict(trx, ctx, { answerId, verdict: read.verdict, remark }))
  if (refused === 'contributor.only') return { kind: 'niet-ingebracht', link }
  if (refused === 'answer.outdated') return { kind: 'te-laat', link }
  if (refused) return unclear(trx, ctx, { ...given, about, link })
  return { kind: 'oordeel', link, verdict: read.verdict, remark, leftOut: stopped }
}

/** Keeps what was not understood where only its writer finds it, unless it may not be kept at all. */
async function unclear(trx: Trx, ctx: Ctx, given: { asked: Asked; words: string; about: string; link: string }): Promise<Outcome> {
  const stopped = firstObjection([given.words])
  if (stopped) return { kind: 'niet-bewaard', link: given.link, leftOut: stopped }
  if (given.words === '') return { kind: 'leeg', link: given.link }
  await keepDraft(trx, ctx, { personId: given.asked.personId, about: given.about, text: given.words.slice(0, 4000) })
  return { kind: 'concept', link: given.link }
}

/** What kind of data about people stands in a text, or null. By mail nobody can be asked whether a name may stay. */
function firstObjection(texts: readonly unknown[]): string | null {
  for (const text of texts) {
    const objection = typeof text === 'string' ? objectionTo(text, []) : null
    if (objection) return objection.finding.what
  }
  return null
}

function textsOf(words: string, questionnaire: QuestionnaireKey): Answers {
  const texts: Answers = {}
  const { first, named } = OPEN[questionnaire]
  for (const part of byLabel(words, Object.keys(named))) {
    const question = named[part.label] ?? first
    const before = texts[question]
    texts[question] = (typeof before === 'string' ? `${before}\n${part.words}` : part.words).slice(0, 2000)
  }
  // Who says what they want to hear back, wants to hear back.
  return 'terughoren-wat' in texts ? { ...texts, terughoren: 'ja' } : texts
}

/** Runs a command that may refuse. @returns the code of the refusal, or null */
async function refusalOf(command: () => Promise<unknown>): Promise<string | null> {
  try {
    await command()
    return null
  } catch (error) {
    // Commands refuse before they write anything, so the transaction is still whole.
    if (error instanceof DomainError) return error.code
    throw error
  }
}

function inWords(list: Vragenlijst, answers: Answers): Array<{ question: string; answer: string }> {
  return vragenVan(list).flatMap(({ sleutel, tekst, soort }) => {
    const answer = answers[sleutel]
    return answer === undefined ? [] : [{ question: tekst, answer: soort === 'schaal' ? `${answer} van 5` : String(answer) }]
  })
}
