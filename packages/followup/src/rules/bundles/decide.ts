import { refuse } from '../../errors.ts'
import { type AgendaCommand, discuss, schedule, unschedule } from '../agenda/agenda.ts'
import { type AnswerCommand, answer } from '../answers/answers.ts'
import { type DecideCommand, decideOutcome } from '../decisions/decisions.ts'
import type { BundleEvent } from './bundle-event.ts'
import { add, type ComposeCommand, create, remove, rename } from './compose.ts'
import { carryOver, escalate, type MoveCommand, referBack, reopen } from './move.ts'
import type { Bundle } from './state.ts'

export type BundleCommand = ComposeCommand | AgendaCommand | DecideCommand | AnswerCommand | MoveCommand

/**
 * What a command does to a bundle: the events that follow, or none when it changes nothing.
 * @throws a refusal, whose codes stand with each concept's own rule
 */
export function decide(bundle: Bundle | null, command: BundleCommand): BundleEvent[] {
  if (command.type === 'create') return create(command)
  if (!bundle) return refuse('bundle.unknown')
  switch (command.type) {
    case 'add':
      return add(bundle, command.signals)
    case 'remove':
      return remove(bundle, command.signalId, command.to)
    case 'rename':
      return rename(bundle, command.title)
    case 'schedule':
      return schedule(bundle, command)
    case 'unschedule':
      return unschedule(bundle)
    case 'discuss':
      return discuss(bundle, command.day)
    case 'decide':
      return decideOutcome(bundle, command)
    case 'answer':
      return answer(bundle, command)
    case 'escalate':
      return escalate(bundle, command.to, command.day)
    case 'referBack':
      return referBack(bundle, command.to, command.day)
    case 'carryOver':
      return carryOver(bundle, command.to, command.reason)
    case 'reopen':
      return reopen(bundle, command.because, command)
    default:
      return command satisfies never
  }
}
