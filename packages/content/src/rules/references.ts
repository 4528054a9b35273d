import type { Kind } from '../schema/kinds.ts'
import type { Parsed } from './parse.ts'
import { fileOf } from './parts.ts'
import type { PackProblem } from './problem.ts'

/** What a reference can point at. */
type Target = 'uitgangspunt' | 'rode-lijn' | 'leertraject' | 'organisatie' | 'functie' | 'bron'

/** Checks every key that points at another item, and that no item names the same one twice. */
export function checkReferences(parsed: Parsed): PackProblem[] {
  const { items } = parsed
  const problems: PackProblem[] = []
  const known = knownKeys(parsed)

  function refer(kind: Kind, key: string): (field: string, target: Target, values: readonly string[]) => void {
    const file = fileOf(kind)
    return (field, target, values) => {
      const keys = known[target]
      const home = fileOf(target === 'uitgangspunt' ? 'grondhouding' : target)
      const seen = new Set<string>()
      for (const value of values) {
        if (keys && !keys.has(value)) problems.push({ file, key, reason: `${field}: '${value}' staat niet in ${home}` })
        if (seen.has(value)) problems.push({ file, key, reason: `${field}: '${value}' staat er twee keer` })
        seen.add(value)
      }
    }
  }

  for (const set of items.grondhouding.values()) {
    for (const gedraging of set.vertalingen.flatMap((vertaling) => vertaling.gedragingen)) {
      refer('grondhouding', gedraging.sleutel)('uitgangspunten', 'uitgangspunt', gedraging.uitgangspunten)
    }
  }
  for (const [key, traject] of items.leertraject) {
    const check = refer('leertraject', key)
    check('organisaties', 'organisatie', traject.organisaties)
    check('functies', 'functie', traject.functies)
    for (const deel of traject.deelprojecten) {
      refer('leertraject', deel.sleutel)('organisaties', 'organisatie', deel.organisaties)
    }
  }
  for (const [key, les] of items.les) {
    const check = refer('les', key)
    check('traject', 'leertraject', [les.traject])
    check('uitgangspunten', 'uitgangspunt', les.uitgangspunten)
    check('rodeLijnen', 'rode-lijn', les.rodeLijnen)
    check('organisaties', 'organisatie', les.organisaties)
    const traject = items.leertraject.get(les.traject)
    if (les.deelproject !== null && traject && !traject.deelprojecten.some((deel) => deel.sleutel === les.deelproject)) {
      const reason = `deelproject: '${les.deelproject}' hoort niet bij leertraject '${les.traject}'`
      problems.push({ file: fileOf('les'), key, reason })
    }
  }
  for (const [key, onderzoek] of items.onderzoek) refer('onderzoek', key)('instrument', 'bron', [onderzoek.instrument])
  for (const [key, bevinding] of items.bevinding) {
    refer('bevinding', key)('uitgangspunten', 'uitgangspunt', bevinding.uitgangspunten)
  }
  for (const [key, werkvorm] of items.werkvorm) {
    refer('werkvorm', key)('uitgangspunten', 'uitgangspunt', werkvorm.uitgangspunten)
  }
  for (const [key, lijst] of items.vragenlijst) {
    if (lijst.gebaseerd_op) refer('vragenlijst', key)('gebaseerd_op', 'bron', [lijst.gebaseerd_op])
    for (const vraag of lijst.onderdelen.flatMap((deel) => deel.vragen)) {
      refer('vragenlijst', `${key}/${vraag.sleutel}`)('uitgangspunten', 'uitgangspunt', vraag.uitgangspunten)
    }
  }
  return problems
}

/** The keys that exist, or null where a kind is incomplete: then nothing sensible can be said about references to it. */
function knownKeys(parsed: Parsed): Record<Target, ReadonlySet<string> | null> {
  const { items, incomplete } = parsed
  const keysOf = (kind: Kind) => (incomplete.has(kind) ? null : new Set(items[kind].keys()))
  const uitgangspunten = [...items.grondhouding.values()].flatMap((set) => set.uitgangspunten.map((one) => one.sleutel))
  return {
    uitgangspunt: incomplete.has('grondhouding') ? null : new Set(uitgangspunten),
    'rode-lijn': keysOf('rode-lijn'),
    leertraject: keysOf('leertraject'),
    organisatie: keysOf('organisatie'),
    functie: keysOf('functie'),
    bron: keysOf('bron'),
  }
}
