import type { Pack } from '../schema/kinds.ts'
import { findContactData } from './contact-data.ts'
import { checkFigures } from './figures.ts'
import { type FileContent, parseFiles, toPack } from './parse.ts'
import type { PackProblem } from './problem.ts'
import { checkQuestionnaires } from './questionnaires.ts'
import { checkReferences } from './references.ts'
import { checkInnerKeys } from './unique.ts'

/** The pack that these files hold, or everything that is wrong with it. */
export function checkPack(files: ReadonlyMap<string, FileContent>): { pack: Pack } | { problems: PackProblem[] } {
  const parsed = parseFiles(files)
  const problems = [
    ...parsed.problems,
    ...checkInnerKeys(parsed),
    ...checkReferences(parsed),
    ...checkQuestionnaires(parsed),
    ...checkFigures(parsed),
    ...[...files].flatMap(([file, content]) => findContactData(file, content)),
  ]
  return problems.length > 0 ? { problems } : { pack: toPack(parsed) }
}
