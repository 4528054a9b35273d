import { requireRight, roundById } from '@lerende/cycles'
import { toText } from '@lerende/kernel'
import { type MemberContext, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { roundFileInput, roundReportInput, yearFileInput, yearReportInput } from '../inputs.ts'
import { roundFacts } from '../queries/round-facts.ts'
import { yearFacts } from '../queries/year-facts.ts'
import { toCsv } from '../rules/csv.ts'
import { toDocx } from '../rules/docx.ts'
import type { Report } from '../rules/report.ts'
import { roundReport } from '../rules/round-report.ts'
import { yearReport } from '../rules/year-report.ts'

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()).readonly() }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  }),
])
const part = z.object({ title: z.string(), blocks: z.array(block).readonly() })
const reportOutput = z.object({
  name: z.string(),
  title: z.string(),
  lead: z.string(),
  parts: z.array(part.extend({ parts: z.array(part).readonly().optional() })).readonly(),
})
/** `bytes` in base64; `name` with its ending */
const fileOutput = z.object({ name: z.string(), type: z.string(), bytes: z.string() })

export const reportsRouter = router({
  /** What a round brought, for the members of its overleg. */
  round: procedure('overleg.volgen')
    .input(roundReportInput)
    .output(reportOutput)
    .query(({ ctx, input }) => roundReportFor(ctx, input.roundId)),

  roundFile: procedure('overleg.volgen')
    .input(roundFileInput)
    .output(fileOutput)
    .query(async ({ ctx, input }) => fileOf(await roundReportFor(ctx, input.roundId), input.form)),

  /** What the network did with the input of a year, to account for it outside. */
  year: procedure('verslag.zien')
    .input(yearReportInput)
    .output(reportOutput)
    .query(({ ctx, input }) => yearReportFor(ctx, input.year)),

  yearFile: procedure('verslag.zien')
    .input(yearFileInput)
    .output(fileOutput)
    .query(async ({ ctx, input }) => fileOf(await yearReportFor(ctx, input.year), input.form)),
})

type Asker = Pick<MemberContext, 'reader' | 'scope' | 'commandCtx'>

/** @throws cycles.unknown_round, cycles.not_your_overleg */
async function roundReportFor(ctx: Asker, roundId: string): Promise<Report> {
  const { overlegId } = await roundById(ctx.reader, ctx.scope, roundId)
  await requireRight(ctx.reader, ctx.commandCtx, 'overleg.volgen', { overlegId, roundId })
  return roundReport(await roundFacts(ctx.reader, ctx.scope, { roundId, now: toText(ctx.commandCtx.clock.now()) }))
}

const yearReportFor = async (ctx: Asker, year: number): Promise<Report> =>
  yearReport(await yearFacts(ctx.reader, ctx.scope, { year, now: toText(ctx.commandCtx.clock.now()) }))

async function fileOf(report: Report, form: 'docx' | 'csv'): Promise<z.output<typeof fileOutput>> {
  const bytes = form === 'csv' ? Buffer.from(toCsv(report)) : Buffer.from(await toDocx(report))
  const type = form === 'csv' ? 'text/csv;charset=utf-8' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { name: `${report.name}.${form}`, type, bytes: bytes.toString('base64') }
}
