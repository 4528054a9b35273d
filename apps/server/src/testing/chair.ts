import { z } from 'zod'
import type { Visitor } from './browser.ts'
import { HttpClient } from './http-client.ts'

/** What a coordinator does with the points of an overleg, asked of the server as the coordinator's own browser would. */
export async function takeTheChair(coordinator: Visitor, address: string) {
  const [cookie] = await coordinator.context.cookies(address)
  const client = new HttpClient(address)
  client.cookie = `${cookie?.name}=${cookie?.value}`

  async function ask<S extends z.ZodType>(schema: S, answer: Promise<{ data: unknown; error: unknown }>): Promise<z.output<S>> {
    const { data, error } = await answer
    if (error) throw new Error(JSON.stringify(error))
    return schema.parse(data)
  }
  const ids = z.array(z.object({ id: z.string() }))
  const done = z.object({ ok: z.literal(true) })

  return {
    /** Puts all loose points together on the agenda of the meeting that comes. */
    async bundleAll(overlegName: string, title: string) {
      const overleggen = await ask(z.array(z.object({ id: z.string(), name: z.string() })), client.query('cycles.overleggen'))
      const overlegId = overleggen.find(({ name }) => name === overlegName)?.id
      const signals = await ask(ids, client.query('followup.signals', { overlegId }))
      const signalIds = signals.map(({ id }) => id)
      const { bundleId } = await ask(
        z.object({ bundleId: z.string() }),
        client.mutate('followup.createBundle', { overlegId, title, signalIds }),
      )
      const bundle = await ask(z.object({ roundId: z.string() }), client.query('followup.bundle', { bundleId }))
      await ask(
        z.object({ over: z.number() }),
        client.mutate('followup.scheduleBundle', { bundleId, roundId: bundle.roundId, minutes: 20 }),
      )
      return { bundleId, points: signalIds.length }
    },
    async decide(bundleId: string, text: string) {
      await ask(done, client.mutate('followup.discussBundle', { bundleId }))
      return ask(z.object({ reviewDay: z.string() }), client.mutate('followup.decide', { bundleId, kind: 'besluit', text }))
    },
    answer: (bundleId: string, text: string) =>
      ask(z.object({ answerId: z.string() }), client.mutate('followup.answerBundle', { bundleId, text })),
  }
}
