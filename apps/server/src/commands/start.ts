import { createAppRouter } from '@lerende/api'
import { configureIdentity } from '@lerende/identity'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { createDemo } from '../demo.ts'
import type { Subject } from '../doctor/index.ts'
import { foundFirstNetwork } from '../first-network.ts'
import { openHouse, type Rooms } from '../house.ts'
import { createHttp } from '../http/server.ts'
import { type Incoming, openIncoming } from '../incoming.ts'
import { openLog } from '../log.ts'
import { openPost, senderOf } from '../post.ts'
import { Preflight } from '../preflight.ts'
import { stopOnSignal } from '../shutdown.ts'
import { createSystem } from '../system.ts'
import { welcome } from '../welcome.ts'

/** Runs the app: HTTP and the work behind it. @throws Preflight when it cannot start */
export async function start(config: Config, rooms: Rooms): Promise<void> {
  const log = openLog(config.logLevel)
  const post = await openPost(config)
  const { house, close } = await openHouse(config, { modules: rooms(post.delivery), log })
  const subject: Subject = { house, config, address: config.publicUrl ?? '', smtpUrl: post.smtpUrl }
  const demo = createDemo(house)
  const app = await createHttp({
    house,
    router: createAppRouter(createSystem(subject, demo)),
    publicUrl: config.publicUrl,
    webFolder: config.webDir,
    trustProxy: config.trustProxy,
    securityContact: config.securityContact ?? `mailto:${senderOf(config.mailFrom).address}`,
  })
  const here = await listen(app, config)
  subject.address = config.publicUrl ?? here
  post.ready(house, subject.address)
  configureIdentity({ publicUrl: subject.address, secondFactor: config.secondFactor })
  let incoming: Incoming | null = null
  stopOnSignal(log, async () => {
    post.pause()
    await incoming?.close()
    await app.close()
    await close()
    await post.close()
  })
  if (config.demo) await demo.fill((line) => process.stdout.write(`${line}\n`))
  await foundFirstNetwork(house, config)
  await house.start()
  incoming = await openIncoming(house, config, subject.address)
  process.stdout.write(await welcome(house, config, { address: subject.address, people: config.demo ? await demo.people() : [] }))
}

/** @returns the address on this computer */
async function listen(app: FastifyInstance, config: Config): Promise<string> {
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EADDRINUSE') {
      throw new Preflight(
        `Poort ${config.port} is al in gebruik. Misschien draait de app al.`,
        `Neem een andere: npm start -- --port ${config.port + 1}`,
      )
    }
    if (code === 'EACCES') {
      throw new Preflight(`Poort ${config.port} mag je niet gebruiken.`, 'Neem een poort boven 1024: npm start -- --port 3000')
    }
    throw error
  }
  const bound = app.server.address()
  const port = typeof bound === 'object' && bound ? bound.port : config.port
  const everywhere = config.host === '0.0.0.0' || config.host === '::'
  return `http://${everywhere ? 'localhost' : config.host}:${port}`
}
