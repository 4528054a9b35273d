import { DomainError, defineErrors, textOf } from '@lerende/kernel/errors'
import type { PackProblem } from './rules/problem.ts'

const { errors: contentErrors } = defineErrors({
  'content.pack_invalid': {
    status: 422,
    nl: 'De inhoud in {folder} klopt niet ({count} keer). Los dit op en probeer het opnieuw:\n{list}',
  },
  'content.pack_unreadable': {
    status: 422,
    nl: 'Dit is geen inhoudspakket. Kies de JSON-bestanden uit de map van het pakket, of één bestand met allemaal.',
  },
})

/** A pack that cannot be used, with all that is wrong with it at once. */
export class PackInvalid extends DomainError {
  readonly problems: readonly PackProblem[]

  constructor(folder: string, problems: readonly PackProblem[]) {
    const list = problems.map((problem) => `- ${problem.file}, ${problem.key}: ${problem.reason}`).join('\n')
    super('content.pack_invalid', contentErrors['content.pack_invalid'], {
      params: { folder, count: problems.length, list },
    })
    this.name = 'PackInvalid'
    this.problems = problems
    // Shown as it is when a start or a command line stops on it.
    this.message = textOf(this)
  }
}

/** An upload that is no pack at all. */
export class PackUnreadable extends DomainError {
  constructor() {
    super('content.pack_unreadable', contentErrors['content.pack_unreadable'])
  }
}
