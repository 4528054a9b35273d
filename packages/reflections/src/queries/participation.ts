import { type Vragenlijst, vragenVan } from '@lerende/content/inputs'
import { invited, ontmoetingOfRound, presentAt, type Round, roundById } from '@lerende/cycles'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { type Answers, LOOK_BACK, TWO_MINUTES } from '../inputs.ts'
import { MIN_CONTRIBUTORS } from '../rules/blocks.ts'
import { currentWording } from './lists.ts'

/**
 * How many people handed in a list for a round, in fives and rounded down, null below five: whoever looks before and after
 * somebody handed in sees no difference of fewer than five.
 */
async function participation(reader: Reader, scope: NetworkScope, of: { roundId: string; questionnaire: string }) {
  const row = await reader
    .selectFrom('reflection')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', of.roundId)
    .where('questionnaire', '=', of.questionnaire)
    .executeTakeFirstOrThrow()
  const handedIn = Number(row.n)
  return handedIn < MIN_CONTRIBUTORS ? null : handedIn - (handedIn % MIN_CONTRIBUTORS)
}

/**
 * What people wrote in the open fields of a round, per question: only once the round is closed, only where at least
 * five people wrote something, and by alphabet, so that the order tells nothing.
 */
async function roundTexts(
  reader: Reader,
  scope: NetworkScope,
  of: { round: Pick<Round, 'id' | 'phase'>; list: Vragenlijst },
): Promise<Array<{ question: string; texts: string[] }>> {
  if (of.round.phase !== 'afgerond') return []
  const rows = await reader
    .selectFrom('reflection')
    .select('answers_json')
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', of.round.id)
    .where('questionnaire', '=', of.list.sleutel)
    .execute()
  // Written by submitReflection alone, from checked answers; one row is one person.
  const all = rows.map((row) => JSON.parse(row.answers_json) as Answers)
  return vragenVan(of.list).flatMap((vraag) => {
    if (vraag.soort !== 'open') return []
    const texts = all.flatMap((answers) => answers[vraag.sleutel] ?? []).filter((text) => typeof text === 'string')
    return texts.length < MIN_CONTRIBUTORS ? [] : [{ question: vraag.tekst, texts: texts.sort((a, b) => a.localeCompare(b, 'nl')) }]
  })
}

/** How a round was looked back on, per list, with what was written for who may read that. @throws cycles.unknown_round */
export async function roundReflections(
  reader: Reader,
  scope: NetworkScope,
  { roundId, withTexts }: { roundId: string; withTexts: boolean },
) {
  const round = await roundById(reader, scope, roundId)
  const ontmoeting = await ontmoetingOfRound(reader, scope, roundId)
  const asked = {
    [TWO_MINUTES]: (await invited(reader, scope, ontmoeting.id)).length,
    [LOOK_BACK]: (await presentAt(reader, scope, ontmoeting.id)).length,
  }
  return Promise.all(
    ([TWO_MINUTES, LOOK_BACK] as const).map(async (questionnaire) => {
      const { list } = await currentWording(reader, scope, questionnaire)
      return {
        questionnaire,
        title: list.data.titel,
        handedIn: await participation(reader, scope, { roundId, questionnaire }),
        invited: asked[questionnaire],
        texts: withTexts ? await roundTexts(reader, scope, { round, list: list.data }) : [],
      }
    }),
  )
}
