import type { Ctx, Trx } from '@lerende/kernel'
import { defineModule, jobHandler, startJob } from '@lerende/kernel'
import { z } from 'zod'
import { type OpenDataInput, openDataInput } from './inputs.ts'
import { fileOf, type Line, linesFrom } from './open-data.ts'

/** The kind of work that makes a file of open data. */
export const OPEN_DATA = 'upkeep.open-data'

const line: z.ZodType<Line> = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** Begins to gather open data; the file can be fetched when it is there. @returns the id of the work */
export async function startOpenData(trx: Trx, ctx: Ctx, input: OpenDataInput): Promise<string> {
  return startJob(trx, ctx, { kind: OPEN_DATA, data: input, total: 1 })
}

const openDataJob = jobHandler({
  kind: OPEN_DATA,
  data: openDataInput,
  place: z.object({ lines: z.array(line) }),
  async step(trx, ctx, { data, place }) {
    const before = place?.lines ?? []
    const { lines, total } = await linesFrom(trx, ctx, data.what, before.length)
    const all = [...before, ...lines]
    if (lines.length === 0 || all.length >= total) return { result: fileOf(data, all, ctx.clock.now()) }
    return { place: { lines: all }, done: all.length, total }
  },
})

/** What a beheerder lets the house do that takes long. */
export const upkeepModule = defineModule({ name: 'upkeep', jobs: [openDataJob] })
