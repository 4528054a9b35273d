import { mergeRouters } from '@lerende/network'
import { agendaRouter } from './agenda.ts'
import { answersRouter } from './answers.ts'
import { bundlesRouter } from './bundles.ts'
import { notesRouter } from './notes.ts'
import { signalsRouter } from './signals.ts'

export const followupRouter = mergeRouters(signalsRouter, bundlesRouter, agendaRouter, answersRouter, notesRouter)
