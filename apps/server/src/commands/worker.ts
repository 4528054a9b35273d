import { configureIdentity } from '@lerende/identity'
import type { Config } from '../config.ts'
import { openHouse, type Rooms } from '../house.ts'
import { openLog } from '../log.ts'
import { openPost } from '../post.ts'
import { Preflight } from '../preflight.ts'
import { stopOnSignal } from '../shutdown.ts'

/** Runs the work without HTTP, beside other processes on the same PostgreSQL. @throws Preflight when it cannot start */
export async function work(config: Config, rooms: Rooms): Promise<void> {
  if (config.databaseUrl.startsWith('sqlite:')) {
    throw new Preflight(
      'Op SQLite doet de app alles in één proces: een aparte werker kan daar niet bij.',
      'Start alleen: npm start. Of zet DATABASE_URL op PostgreSQL.',
    )
  }
  const log = openLog(config.logLevel)
  const post = await openPost(config)
  const { house, close } = await openHouse(config, { modules: rooms(post.delivery), log })
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  post.ready(house, publicUrl)
  configureIdentity({ publicUrl, secondFactor: config.secondFactor })
  stopOnSignal(log, async () => {
    post.pause()
    await close()
    await post.close()
  })
  await house.start()
  process.stdout.write('De werker loopt. Stoppen: Ctrl+C\n')
}
