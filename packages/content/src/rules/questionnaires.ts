import { KENNISBRONNEN, NIVEAUS, RELATIES, STROMEN } from '../schema/values.ts'
import { GEEN_STROOM, type Meerkeuzevraag, type Veld, type Vraag, type Vragenlijst, vragenVan } from '../schema/vragenlijst.ts'
import type { Parsed } from './parse.ts'
import { fileOf } from './parts.ts'
import type { PackProblem, Report } from './problem.ts'
import { repeated } from './unique.ts'

/** The options that a field of a reflection can take; gedragingen come from the grondhouding instead. */
const FIELD_VALUES: Record<Exclude<Veld, 'gedraging'>, readonly string[]> = {
  relatie: RELATIES,
  stroom: [...STROMEN, GEEN_STROOM],
  kennisbron: KENNISBRONNEN,
  niveau: NIVEAUS,
}

/** Checks what hangs together inside a questionnaire: keys, options, scales, conditions and the fields they fill. */
export function checkQuestionnaires(parsed: Parsed): PackProblem[] {
  const problems: PackProblem[] = []
  const file = fileOf('vragenlijst')
  const schools = parsed.incomplete.has('organisatie')
    ? null
    : new Set([...parsed.items.organisatie.values()].map((organisatie) => organisatie.naam))
  for (const [key, lijst] of parsed.items.vragenlijst) {
    const report: Report = (place, reason) => problems.push({ file, key: place, reason })
    for (const school of lijst.afgenomen?.scholen ?? []) {
      if (schools && !schools.has(school)) report(key, `afgenomen.scholen: '${school}' staat niet in organisaties.json`)
    }
    checkQuestions(lijst, report)
  }
  return problems
}

function checkQuestions(lijst: Vragenlijst, report: Report): void {
  const earlier = new Map<string, Vraag>()
  const fields = new Set<Veld>()
  for (const vraag of vragenVan(lijst)) {
    const key = `${lijst.sleutel}/${vraag.sleutel}`
    if (earlier.has(vraag.sleutel)) report(key, 'deze vraag komt twee keer voor in de lijst')
    for (const optie of repeated((vraag.opties ?? []).map((one) => one.sleutel))) {
      report(key, `opties: '${optie}' komt twee keer voor`)
    }
    if (vraag.soort === 'schaal' && vraag.schaal.min >= vraag.schaal.max) {
      report(key, `schaal: min (${vraag.schaal.min}) moet kleiner zijn dan max (${vraag.schaal.max})`)
    }
    if (vraag.soort === 'meerkeuze') {
      checkOptions(vraag, (reason) => report(key, reason))
      if (vraag.veld && fields.has(vraag.veld)) report(key, `veld: '${vraag.veld}' wordt al door een andere vraag gevuld`)
      if (vraag.veld) fields.add(vraag.veld)
    }
    if (vraag.toon_als) {
      const asked = earlier.get(vraag.toon_als.vraag)
      if (!asked) report(key, `toon_als: vraag '${vraag.toon_als.vraag}' komt niet eerder in deze lijst voor`)
      else if (!asked.opties?.some((optie) => optie.sleutel === vraag.toon_als?.is)) {
        report(key, `toon_als: '${vraag.toon_als.is}' is geen optie van vraag '${asked.sleutel}'`)
      }
    }
    earlier.set(vraag.sleutel, vraag)
  }
}

function checkOptions(vraag: Meerkeuzevraag, report: (reason: string) => void): void {
  if ((vraag.opties === null) === (vraag.opties_uit === undefined)) {
    report('opties: geef de opties zelf, of zeg met opties_uit waar ze staan (een van de twee)')
  }
  if ((vraag.veld === 'gedraging') !== (vraag.opties_uit !== undefined)) {
    report("opties_uit: grondhouding.json hoort bij veld 'gedraging', en andersom")
  }
  if (!vraag.veld || vraag.veld === 'gedraging') return
  const allowed = FIELD_VALUES[vraag.veld]
  for (const optie of vraag.opties ?? []) {
    if (!allowed.includes(optie.sleutel)) {
      report(`opties: '${optie.sleutel}' past niet bij veld '${vraag.veld}'; het mag zijn: ${allowed.join(', ')}`)
    }
  }
}
