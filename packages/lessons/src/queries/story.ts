import { currentItem } from '@lerende/content'
import { asBundleReader, bundleById, bundleDetail } from '@lerende/followup'
import { DomainError, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { type MemberContext, personById } from '@lerende/network'
import { lessonById } from './lessons.ts'

/**
 * Where a lesson comes from, how it grew, what is known about it and who works that way too.
 * @throws lesson.unknown
 */
export async function lessonStory(ctx: MemberContext, lessonId: string) {
  const { reader, scope } = ctx
  const lesson = await lessonById(reader, scope, lessonId)
  const item = lesson.source === 'pack' ? await currentItem(reader, scope, 'les', lesson.key) : null
  return {
    document: item?.data.bron.stuk ?? null,
    origin: lesson.bundleId === null ? null : await originOf(ctx, lesson.bundleId),
    steps: await stepsOf(reader, scope, lessonId),
    evidence: await evidenceOf(reader, scope, lessonId),
    ...(await practiceOf(ctx, lessonId)),
  }
}

/**
 * The way from what was brought in to the answer that taught the lesson. That there was one, at which overleg, is for
 * everybody; what was said is for who may read the bundle, and of the points only what may be read there.
 */
async function originOf(ctx: MemberContext, bundleId: string) {
  const { reader, scope } = ctx
  const { overlegId, overlegName, originOverlegId, roundId } = await bundleById(reader, scope, bundleId)
  const view = await asBundleReader(ctx, { overlegId, originOverlegId, roundId }).catch(notReadable)
  if (view === null) return { overlegName, chain: null }
  const now = toText(ctx.commandCtx.clock.now())
  const bundle = await bundleDetail(reader, scope, { bundleId, now, view: async () => view })
  const decision = bundle.decisions.find((one) => one.standing) ?? bundle.decisions[0] ?? null
  const answer = bundle.answers[0] ?? null
  return {
    overlegName,
    chain: {
      bundleId,
      title: bundle.title,
      startedOn: bundle.day,
      originOverlegName: bundle.originOverlegName,
      points: bundle.points,
      signals: bundle.signals.map(({ id, kind, text }) => ({ id, kind, text })),
      decision: decision && { text: decision.text, day: decision.day },
      answer: answer && { text: answer.text, answeredAt: answer.answeredAt },
    },
  }
}

function notReadable(error: unknown): null {
  if (error instanceof DomainError && error.code === 'bundle.not_readable') return null
  throw error
}

/** The life of a lesson in order. */
async function stepsOf(reader: Reader, scope: NetworkScope, lessonId: string) {
  return reader
    .selectFrom('lesson_step')
    .select(['seq', 'day', 'kind', 'rooting', 'note'])
    .where('network_id', '=', scope.networkId)
    .where('lesson_id', '=', lessonId)
    .orderBy('seq')
    .execute()
}

async function evidenceOf(reader: Reader, scope: NetworkScope, lessonId: string) {
  return reader
    .selectFrom('lesson_evidence')
    .select(['id', 'kennisbron', 'text', 'source', 'day'])
    .where('network_id', '=', scope.networkId)
    .where('lesson_id', '=', lessonId)
    .orderBy('day')
    .orderBy('id')
    .execute()
}

/** The organisations that work this way too, in the order of the alphabet, and what my own says. */
async function practiceOf({ reader, scope, personId }: MemberContext, lessonId: string) {
  const rows = await reader
    .selectFrom('lesson_practice')
    .innerJoin('organisation', 'organisation.id', 'lesson_practice.organisation_id')
    .select(['organisation.id', 'organisation.name'])
    .where('lesson_practice.network_id', '=', scope.networkId)
    .where('lesson_practice.lesson_id', '=', lessonId)
    .execute()
  const { organisationId, organisationName } = await personById(reader, scope, personId)
  return {
    practisedBy: rows.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    myOrganisation:
      organisationId === null || organisationName === null
        ? null
        : { id: organisationId, name: organisationName, does: rows.some((row) => row.id === organisationId) },
  }
}
