import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that accepts everything and keeps nothing but the count. */
let count = 0
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    stream.on('data', () => {})
    stream.on('end', () => {
      count++
      done()
    })
  },
})
const listening = server.listen(0, '127.0.0.1', () => {
  const address = listening.address()
  console.log(`ready ${typeof address === 'object' && address ? address.port : ''}`)
})
process.on('SIGTERM', () => {
  console.error(`sink took ${count} mails`)
  process.exit(0)
})
