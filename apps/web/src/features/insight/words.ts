import { locale } from '../../lib/language.ts'
import { type Quarter, trendOf } from './course.ts'
import { texts } from './texts.ts'

const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
export const decimal = (value: number) => oneDecimal.format(value)

/** 'jan–mrt 2026' */
export function shortName(key: string): string {
  const [year = '', quarter = ''] = key.split('-')
  const name = `q${quarter}`
  return isQuarter(name) ? texts.quarters[name]({ year }) : key
}

const isQuarter = (name: string): name is keyof typeof texts.quarters => name in texts.quarters

/** What a picture shows, in one sentence: a group against itself, and no change that may be chance. */
export function sentenceOf(quarters: readonly Quarter[], about: { group: string; title: string }): string {
  const first = quarters[0]
  const last = quarters.at(-1)
  if (!first || !last) return texts.compass.none
  return texts.trend[trendOf(quarters)]({
    ...about,
    mean: decimal(last.mean),
    period: shortName(last.key),
    before: decimal(first.mean),
    first: shortName(first.key),
  })
}
