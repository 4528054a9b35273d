import { type Optie, optiesVan, type Vragenlijst, vragenVan } from '@lerende/content/inputs'
import { ontmoetingOfRound, roundById } from '@lerende/cycles'
import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { Answers, QuestionnaireKey } from '../inputs.ts'
import { turnOf } from '../rules/seal.ts'
import { isAsked, isOpen } from './asked.ts'
import { currentWording, wordingAt } from './lists.ts'

/** What a person handed in, or null. */
export async function myReflection(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  who: { roundId: string; questionnaire: QuestionnaireKey; personId: PersonId },
) {
  const row = await reader
    .selectFrom('reflection')
    .select(['id', 'answers_json', 'questionnaire_revision', 'grondhouding_revision', 'day'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('turn', '=', turnOf(ctx.keys, ctx.scope, who))
    .executeTakeFirst()
  if (!row) return null
  return {
    reflectionId: row.id,
    // Written by submitReflection alone, from checked answers.
    answers: JSON.parse(row.answers_json) as Answers,
    questionnaireRevision: row.questionnaire_revision,
    grondhoudingRevision: row.grondhouding_revision,
    day: row.day,
  }
}

/**
 * A list as one person fills it in: in the wording of now while it is open, and afterwards in the wording of then.
 * @throws cycles.unknown_round, reflection.not_asked, reflection.unknown_questionnaire
 */
export async function reflectionForm(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  who: { roundId: string; questionnaire: QuestionnaireKey; personId: PersonId },
) {
  const round = await roundById(reader, ctx.scope, who.roundId)
  const mine = await myReflection(reader, ctx, who)
  const open = isOpen(round, who.questionnaire)
  if (!mine && !(await isAsked(reader, ctx.scope, { ...who, round }))) refuse(open ? 'reflection.not_asked' : notOpen(round.phase))
  const wording =
    mine && !open
      ? await wordingAt(reader, ctx.scope, { questionnaire: who.questionnaire, ...mine })
      : await currentWording(reader, ctx.scope, who.questionnaire)
  const ontmoeting = await ontmoetingOfRound(reader, ctx.scope, round.id)
  return {
    roundId: round.id,
    overlegId: round.overlegId,
    overlegName: ontmoeting.overlegName,
    ontmoetingAt: ontmoeting.startsAt,
    openUntil: round.dueAt,
    open,
    questionnaire: wording.list.data,
    options: optionsOf(wording.list.data, wording.grondhouding.data),
    uitgangspunten: wording.grondhouding.data.uitgangspunten.map(({ sleutel, titel }) => ({ sleutel, titel })),
    mine: mine && { reflectionId: mine.reflectionId, answers: mine.answers },
  }
}

function notOpen(phase: string): 'reflection.not_yet' | 'reflection.round_closed' {
  return phase === 'afgerond' ? 'reflection.round_closed' : 'reflection.not_yet'
}

function optionsOf(list: Vragenlijst, grondhouding: Parameters<typeof optiesVan>[1]): Record<string, Optie[]> {
  return Object.fromEntries(vragenVan(list).map((vraag) => [vraag.sleutel, optiesVan(vraag, grondhouding)]))
}
