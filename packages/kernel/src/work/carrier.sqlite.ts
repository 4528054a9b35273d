import cron, { type ScheduledTask } from 'node-cron'
import { type Carrier, TOPICS, type Topic } from './carrier.ts'

/** One process does it all: wake-ups are flags, and node-cron looks every minute for what has become due. */
export function localCarrier(): Carrier {
  let run: ((topic: Topic) => Promise<void>) | null = null
  let task: ScheduledTask | null = null
  const inside = lane(TOPICS.filter((topic) => topic !== 'outside'))
  const outside = lane(['outside'])

  /** Topics that take turns, the first one first. */
  function lane(topics: readonly Topic[]) {
    const asked = new Set<Topic>()
    let loop: Promise<void> | null = null

    async function drain(): Promise<void> {
      // Yield first: a burst of commands is answered before its consequences are worked out.
      await new Promise((resolve) => setImmediate(resolve))
      for (let topic = next(); run && topic; topic = next()) {
        asked.delete(topic)
        await run(topic)
      }
    }
    const next = () => topics.find((one) => asked.has(one))

    function wake(topic: Topic): void {
      asked.add(topic)
      if (!run) return
      loop ??= drain().finally(() => {
        loop = null
        const left = next()
        if (left && run) wake(left)
      })
    }
    return { wake, ended: () => loop }
  }

  const wake = (topic: Topic) => (topic === 'outside' ? outside : inside).wake(topic)

  return {
    async start(handler) {
      run = handler
      task = cron.schedule('* * * * *', () => TOPICS.forEach(wake), { noOverlap: true })
      TOPICS.forEach(wake)
    },
    wake,
    async stop() {
      run = null
      await task?.destroy()
      await Promise.all([inside.ended(), outside.ended()])
    },
  }
}
