import { PgBoss } from 'pg-boss'
import type { Log } from '../log.ts'
import { type Carrier, TOPICS, type Topic } from './carrier.ts'

const QUEUE = (topic: Topic) => `house-${topic}`

/**
 * pg-boss carries the wake-ups between any number of processes on one database. A queue holds at most one waiting
 * wake-up per topic (`short`); one lost in a crash is made good by the minute's schedule, because the tables say what is due.
 */
export function pgBossCarrier(url: string, log: Log): Carrier {
  const boss = new PgBoss({ connectionString: url, schema: 'pgboss', max: 4, useListenNotify: true })
  boss.on('error', (error) => log.warn({ err: error }, 'pg-boss'))
  let started = false

  return {
    async start(run) {
      await boss.start()
      for (const topic of TOPICS) {
        await boss.createQueue(QUEUE(topic), { policy: 'short', notify: true, retryLimit: 0, deleteAfterSeconds: 3600 })
        await boss.work(QUEUE(topic), { pollingIntervalSeconds: 2 }, async () => run(topic))
        await boss.schedule(QUEUE(topic), '* * * * *')
      }
      started = true
      for (const topic of TOPICS) await boss.send(QUEUE(topic), {})
    },
    wake(topic) {
      if (!started) return
      boss.send(QUEUE(topic), {}).catch((error: unknown) => log.warn({ err: error }, 'wake-up not sent'))
    },
    async stop() {
      started = false
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
