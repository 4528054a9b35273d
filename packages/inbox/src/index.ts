import { defineModule } from '@lerende/kernel'
import { init } from './migrations/001-init.ts'
import './tables.ts'

export { dropOldIncoming } from './commands/note.ts'
export { type CalendarHandler, type Intake, type Taken, takeIn } from './commands/take-in.ts'
export { incomingCounts } from './queries.ts'
export { type ImapReader, readImap } from './reactions/imap.ts'
export { type Listener, listenForMail } from './reactions/listen.ts'

export const inboxModule = defineModule({ name: 'inbox', migrations: [init] })
