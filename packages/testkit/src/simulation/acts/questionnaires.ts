import type { Answers } from '@lerende/reflections/inputs'
import { CHAFED, NEEDED, TAKEN_ALONG, WENT_WELL } from '../../words/remarks.ts'
import type { Scene } from '../scene.ts'

const SCALES = [
  'schaal-oprechte-interesse',
  'schaal-regie-bij-gezin',
  'schaal-leefwereld-en-thuis',
  'schaal-gelijkwaardig-samenwerken',
] as const
const RELATIES = ['gezin', 'leerling', 'binnen-school', 'buiten-school', 'tussen-organisaties', 'eigen-organisatie'] as const

/** The two-minute list as somebody fills it in: the sliders, and now and then a sentence. */
export function twoMinuteAnswers(scene: Scene, about: string[]): Answers {
  const { dice, cast } = scene
  const answers: Answers = {}
  const may = (p: number, what: string) => dice.chance(p, ...about, what)
  const from = <T>(list: readonly T[], what: string) => dice.pick(list, ...about, what)
  if (may(0.7, 'relatie')) answers.relatie = from(RELATIES, 'relatie?')
  if (may(0.6, 'stroom')) answers.stroom = from(['instroom', 'doorstroom', 'uitstroom', 'geen'], 'stroom?')
  for (const [i, scale] of SCALES.entries()) {
    // One answer is enough, so the first slider is always there.
    if (i === 0 || may(0.85, scale)) answers[scale] = score(scene, [...about, scale])
  }
  if (cast.gedragingen.length > 0 && may(0.5, 'gedraging')) answers.gedraging = from(cast.gedragingen, 'gedraging?')
  if (may(0.4, 'kennisbron')) answers.kennisbron = [from(['praktijk', 'wetenschap', 'ervaring'], 'kennisbron?')]
  if (may(0.35, 'ging-goed')) answers['ging-goed'] = from(WENT_WELL, 'ging-goed?')
  if (may(0.3, 'schuurde')) answers.schuurde = from(CHAFED, 'schuurde?')
  if (may(0.25, 'nodig')) {
    answers.nodig = from(NEEDED, 'nodig?')
    answers['nodig-van-wie'] = [from(['uitvoering', 'beleid', 'bestuur'], 'van wie?')]
  }
  return answers
}

/** The look-back list as somebody fills it in right after. */
export function lookBackAnswers(scene: Scene, about: string[]): Answers {
  const { dice } = scene
  const answers: Answers = {}
  for (const scale of ['kennismaking', 'gelijkwaardigheid', 'helder-doel', 'opbrengst']) {
    if (scale === 'opbrengst' || dice.chance(0.9, ...about, scale)) answers[scale] = score(scene, [...about, scale])
  }
  if (dice.chance(0.8, ...about, 'tempo')) {
    answers.tempo = dice.weighted([1, 6, 2], ['te-langzaam', 'precies-goed', 'te-snel'], ...about, 'tempo?')
  }
  if (dice.chance(0.4, ...about, 'meenemen')) answers.meenemen = dice.pick(TAKEN_ALONG, ...about, 'meenemen?')
  return answers
}

/** A network that learns scores a little higher as the months go by. */
function score(scene: Scene, about: string[]): number {
  const months = Temporal.PlainDate.from('2025-01-01').until(scene.today, { largestUnit: 'months' }).months
  const drift = Math.min(0.8, Math.max(0, months * 0.03))
  const raw = 2.6 + drift + (scene.dice.roll(...about, 'score') - 0.5) * 3.6
  return Math.min(5, Math.max(1, Math.round(raw)))
}
