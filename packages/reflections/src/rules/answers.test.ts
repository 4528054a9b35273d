import { gooiEnVechtstreek, readPack } from '@lerende/content'
import { type Grondhouding, type Vragenlijst, vragenVan } from '@lerende/content/inputs'
import { DomainError } from '@lerende/kernel/errors'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answers, LOOK_BACK, TWO_MINUTES } from '../inputs.ts'
import { checkAnswers, guardAnswers, scoresOf } from './answers.ts'

let lists: Map<string, Vragenlijst>
let grondhouding: Grondhouding

beforeAll(async () => {
  const pack = await readPack(gooiEnVechtstreek)
  lists = new Map(Object.entries(pack.items.vragenlijst))
  const found = pack.items.grondhouding.grondhouding
  if (!found) throw new Error('the pack has no grondhouding')
  grondhouding = found
})

function list(key: string): Vragenlijst {
  const found = lists.get(key)
  if (!found) throw new Error(`the pack has no list ${key}`)
  return found
}

function refusal(answers: Answers, key: string = TWO_MINUTES): { code: string; field: string | null } | null {
  return thrown(() => checkAnswers(answers, list(key), grondhouding))
}

function thrown(act: () => unknown): { code: string; field: string | null } | null {
  try {
    act()
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { code: error.code, field: error.field }
  }
}

describe('answers', () => {
  it('are enough when there is one', () => {
    for (const question of vragenVan(list(TWO_MINUTES)).filter((one) => one.soort === 'schaal')) {
      expect(refusal({ [question.sleutel]: 3 })).toBeNull()
    }
    expect(refusal({ 'ging-goed': 'We belden elkaar eerst.' })).toBeNull()
  })

  it('are refused when nothing is said', () => {
    expect(refusal({})).toEqual({ code: 'reflection.empty', field: 'answers' })
    expect(refusal({ 'ging-goed': '', kennisbron: [] })).toEqual({ code: 'reflection.empty', field: 'answers' })
  })

  it('must fit the question', () => {
    expect(refusal({ 'schaal-regie-bij-gezin': 6 })?.field).toBe('answers.schaal-regie-bij-gezin')
    expect(refusal({ 'schaal-regie-bij-gezin': 2.5 })?.code).toBe('reflection.unknown_option')
    expect(refusal({ relatie: 'buren' })?.code).toBe('reflection.unknown_option')
    expect(refusal({ kennisbron: 'praktijk' })?.code).toBe('reflection.unknown_option')
    expect(refusal({ kennisbron: ['praktijk', 'praktijk'] })?.code).toBe('reflection.unknown_option')
    expect(refusal({ bestaat: 1 })).toEqual({ code: 'reflection.unknown_question', field: 'answers.bestaat' })
  })

  it('keep data about families out, and say where it stood', () => {
    const guarded = (schuurde: string, confirmed?: string[]) => thrown(() => guardAnswers({ schuurde }, list(TWO_MINUTES), confirmed))
    expect(guarded('Bel moeder op 06-12345678')).toEqual({ code: 'reflection.personal_data', field: 'answers.schuurde' })
    expect(guarded('Sofie werd niet gehoord.')).toEqual({ code: 'reflection.confirm_personal', field: 'answers.schuurde' })
    expect(guarded('Sofie werd niet gehoord.', ['Sofie'])).toBeNull()
    expect(guarded('Sofie werd niet gehoord.', ['Daan'])).toMatchObject({ code: 'reflection.confirm_personal' })
    expect(guarded('Niemand luisterde.')).toBeNull()
  })

  it('to a question that hangs on another choice count only with that choice', () => {
    const what = { 'terughoren-wat': 'Over de wachttijd, van de gemeente.' }
    expect(checkAnswers({ terughoren: 'ja', ...what }, list(LOOK_BACK), grondhouding)).toHaveProperty('terughoren-wat')
    expect(checkAnswers({ terughoren: 'nee', ...what }, list(LOOK_BACK), grondhouding)).not.toHaveProperty('terughoren-wat')
  })

  it('give the compass one score per uitgangspunt', () => {
    const answers = Object.fromEntries(grondhouding.uitgangspunten.map((one, i) => [`schaal-${one.sleutel}`, i + 1]))
    expect(scoresOf(checkAnswers(answers, list(TWO_MINUTES), grondhouding), list(TWO_MINUTES))).toEqual(
      grondhouding.uitgangspunten.map((one, i) => ({ measure: `schaal-${one.sleutel}`, uitgangspunt: one.sleutel, score: i + 1 })),
    )
    expect(scoresOf({ opbrengst: 4 }, list(LOOK_BACK))).toEqual([{ measure: 'opbrengst', uitgangspunt: null, score: 4 }])
  })
})
