import { createServer, type Socket } from 'node:net'

/**
 * A mail server in a process of its own that does what it is told, one order for each message; see `wayward.ts`.
 * Plain sockets: a library would not break off in the middle of a message.
 */
export type Order =
  /** takes the message */
  | 'take'
  /** not now: 451 to the recipient */
  | 'busy'
  /** not now, after the whole message came in: 452 */
  | 'full'
  /** never: 550 5.1.1 to the recipient */
  | 'unknown'
  /** not for us, whoever it is for: 530 to the sender */
  | 'closed'
  /** ends the connection when the message begins to come in */
  | 'drop'
  /** takes the message, and ends the connection before saying so */
  | 'take-and-drop'
  /** takes the message and says nothing any more */
  | 'take-and-hang'
  /** 421 to whatever it is asked next */
  | 'leave'

let orders: Order[] = []
const sockets = new Set<Socket>()

const server = createServer((socket) => {
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
  socket.on('error', () => {})
  talk(socket)
})

function talk(socket: Socket): void {
  let text = ''
  let order: Order | null = null
  let to = ''
  let inData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 wayward.example ESMTP')
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    if (inData) return message()
    for (let end = text.indexOf('\r\n'); end >= 0 && !inData; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end)
      text = text.slice(end + 2)
      command(line)
    }
    if (inData) message()
  })

  function command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') {
      if (orders[0] === 'leave') {
        orders.shift()
        leave()
        return
      }
      say('250-wayward.example')
      say('250 ENHANCEDSTATUSCODES')
    } else if (verb === 'MAIL') {
      order = orders.shift() ?? 'take'
      if (order === 'leave') leave()
      else say(order === 'closed' ? '530 5.7.0 Authentication required' : '250 2.1.0 Ok')
    } else if (verb === 'RCPT') {
      to = /<(.*?)>/.exec(line)?.[1] ?? ''
      if (order === 'busy') say('451 4.7.1 Greylisted, try again later')
      else if (order === 'unknown') say(`550 5.1.1 <${to}> User unknown`)
      else say('250 2.1.5 Ok')
    } else if (verb === 'DATA') {
      say('354 End data with <CR><LF>.<CR><LF>')
      inData = true
    } else if (verb === 'RSET' || verb === 'NOOP') say('250 2.0.0 Ok')
    else if (verb === 'QUIT') {
      say('221 2.0.0 Bye')
      socket.end()
    } else say('502 5.5.1 Command not implemented')
  }

  function leave(): void {
    say('421 4.3.2 closing for maintenance')
    socket.end()
  }

  function message(): void {
    if (order === 'drop' && text.length > 200) {
      socket.destroy()
      return
    }
    const end = text.indexOf('\r\n.\r\n')
    if (end < 0) return
    const raw = text.slice(0, end)
    text = text.slice(end + 5)
    inData = false
    if (order === 'full') {
      say('452 4.2.2 Mailbox full')
      return
    }
    const kept = { to, messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '', sure: order === 'take' }
    // The parent has to know before the client can: an answer that nobody hears is still a mail that was kept.
    process.send?.({ kept }, () => {
      if (order === 'take-and-hang') return
      if (order === 'take-and-drop') socket.destroy()
      else say('250 2.0.0 Queued')
    })
  }
}

process.on('message', (sent: { orders: Order[] }) => {
  orders = [...sent.orders]
  process.send?.({ ready: true })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})
