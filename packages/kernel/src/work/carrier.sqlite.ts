import cron, { type ScheduledTask } from 'node-cron'
import type { Carrier, Topic } from './carrier.ts'

const TOPICS: Topic[] = ['subscriptions', 'timers', 'workers']

/** One process does it all: wake-ups are flags, and node-cron looks every minute for what has become due. */
export function localCarrier(): Carrier {
  const asked = new Set<Topic>()
  let run: ((topic: Topic) => Promise<void>) | null = null
  let loop: Promise<void> | null = null
  let task: ScheduledTask | null = null

  async function drain(): Promise<void> {
    // Yield first: a burst of commands is answered before its consequences are worked out.
    await new Promise((resolve) => setImmediate(resolve))
    while (run && asked.size > 0) {
      const topic = TOPICS.find((one) => asked.has(one)) ?? 'workers'
      asked.delete(topic)
      await run(topic)
    }
  }

  function wake(topic: Topic): void {
    asked.add(topic)
    if (!run) return
    loop ??= drain().finally(() => {
      loop = null
      if (asked.size > 0 && run) wake([...asked][0] ?? 'workers')
    })
  }

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
      await loop
    },
  }
}
