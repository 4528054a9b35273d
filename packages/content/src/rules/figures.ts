import { NIVEAUS } from '../schema/values.ts'
import type { Parsed } from './parse.ts'
import { fileOf } from './parts.ts'
import type { PackProblem } from './problem.ts'

/** Checks numbers that must agree with one another, and that each niveau is there. */
export function checkFigures(parsed: Parsed): PackProblem[] {
  const { items } = parsed
  const problems: PackProblem[] = []
  for (const [key, werkvorm] of items.werkvorm) {
    const report = (reason: string) => problems.push({ file: fileOf('werkvorm'), key, reason })
    const steps = werkvorm.stappen.reduce((sum, stap) => sum + stap.minuten, 0)
    if (steps !== werkvorm.duur_minuten) {
      report(`duur_minuten: is ${werkvorm.duur_minuten}, maar de stappen duren samen ${steps} minuten`)
    }
    if (werkvorm.groep && werkvorm.groep.min > werkvorm.groep.max) report('groep: min is groter dan max')
    if ((werkvorm.groep === null) !== (werkvorm.groep_geschat === undefined)) {
      report('groep_geschat: hoort er te staan als groep is ingevuld, en anders niet')
    }
  }
  for (const [key, bevinding] of items.bevinding) {
    if (bevinding.aantal && bevinding.aantal.genoemd > bevinding.aantal.van) {
      const reason = `aantal: ${bevinding.aantal.genoemd} van de ${bevinding.aantal.van} kan niet`
      problems.push({ file: fileOf('bevinding'), key, reason })
    }
  }
  for (const [key, meting] of items.meting) {
    const report = (reason: string) => problems.push({ file: fileOf('meting'), key, reason })
    const [low = 0, high = low] = String(meting.waarde).split('-').map(Number)
    if (low > high) report(`waarde: ${meting.waarde} loopt van hoog naar laag`)
    if (meting.eenheid === 'procent' && high > 100) report(`waarde: ${meting.waarde} is meer dan 100 procent`)
    if (meting.populatie !== null && meting.respons !== null && meting.respons > meting.populatie) {
      report(`respons: ${meting.respons} is meer dan de populatie van ${meting.populatie}`)
    }
  }
  if (!parsed.incomplete.has('niveau')) {
    for (const niveau of NIVEAUS) {
      if (!items.niveau.has(niveau)) problems.push({ file: fileOf('niveau'), key: niveau, reason: 'dit niveau ontbreekt' })
    }
  }
  return problems
}
