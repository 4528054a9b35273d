export { answerInvitation, apply, entryText, type Message, read } from './calendar-client.ts'
