export { type ImapServer, openImapServer } from './imap-server.ts'
export { answerMail, calendarMail, replyTo } from './mails.ts'
