import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { cyclesModule, roundById } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { configureDigests, digestsModule } from '@lerende/digests'
import { answerBundle, createBundle, decideBundle, discussBundle, followupModule, raiseSignal, scheduleBundle } from '@lerende/followup'
import { type Module, newId, type PersonId } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'
import { lessonsModule } from '@lerende/lessons'
import { mailModule, smtpTransport } from '@lerende/mail'
import { openSink } from '@lerende/mail/testing'
import { networkModule } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { inboxModule } from '../index.ts'

export const MAILBOX = 'antwoord@netwerk.example'
export const DOMAIN = 'netwerk.example'

/** The rooms, with mail that goes out over SMTP to a server that remembers it. */
export async function openPost() {
  const sink = await openSink()
  const transport = smtpTransport(sink.url)
  const from = { name: 'Leernetwerk', address: `leren@${DOMAIN}` }
  const modules: Module[] = [
    networkModule,
    contentModule,
    cyclesModule,
    reflectionsModule,
    followupModule,
    lessonsModule,
    digestsModule,
    mailModule({ transport, from, bouncesTo: MAILBOX }),
    inboxModule,
  ]
  configureDigests({ publicUrl: 'https://netwerk.example', mailFrom: from.address, mailbox: false, answersTo: MAILBOX })
  return {
    modules,
    mails: sink.mails,
    async close() {
      transport.close()
      await sink.close()
    },
  }
}

/** An overleg in its round, with everybody invited. */
export async function openScene(test: TestHouse) {
  const network = await createTestNetwork(test)
  const { scope } = network
  const pack = await readPack(gooiEnVechtstreek)
  await test.act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
  const overlegId = await network.overleg(monthly)
  const coordinator = await network.member(overlegId, 'Coördinator', 'coordinator')
  const anna = await network.member(overlegId, 'Jeugdconsulent 1')
  const bram = await network.member(overlegId, 'Leerkracht 1')
  const next = await test.house.read
    .selectFrom('round')
    .select('id')
    .where('overleg_id', '=', overlegId)
    .where('phase', '=', 'gepland')
    .where('agenderen_at', '>', test.clock.now().toString())
    .orderBy('ontmoeten_at')
    .executeTakeFirstOrThrow()
  const emails = new Map<string, string>()
  for (const row of await test.house.read.selectFrom('person').select(['id', 'email']).execute()) emails.set(row.id, row.email)
  return {
    ...network,
    overlegId,
    coordinator,
    anna,
    bram,
    round: await roundById(test.house.read, scope, next.id),
    emailOf: (id: PersonId) => emails.get(id) ?? '',
  }
}

export type Scene = Awaited<ReturnType<typeof openScene>>

/** Somebody brings in a point; it is bundled, decided on and answered. */
export async function bringInAndAnswer(test: TestHouse, scene: Scene, personId: PersonId): Promise<void> {
  const { scope, overlegId, round } = scene
  const signalId = newId()
  const text = 'Ouders moeten hun verhaal drie keer vertellen.'
  await test.act(
    scope,
    (trx, ctx) => raiseSignal(trx, ctx, { signalId, overlegId, kind: 'knelpunt', text, needed: null, fromNiveau: null }),
    {
      kind: 'person',
      personId,
    },
  )
  await test.act(scope, async (trx, ctx) => {
    const { bundleId } = await createBundle(trx, ctx, { overlegId, title: 'Eén verhaal, één keer', signalIds: [signalId] })
    await scheduleBundle(trx, ctx, { bundleId, roundId: round.id, minutes: 15 })
    await discussBundle(trx, ctx, { bundleId })
    const decision = 'Elk gezin krijgt één vast aanspreekpunt.'
    await decideBundle(trx, ctx, {
      bundleId,
      kind: 'besluit',
      text: decision,
      reason: null,
      ownerPersonId: null,
      owner: null,
      reviewDay: null,
    })
    await answerBundle(trx, ctx, { bundleId, text: 'Vanaf maart heeft elk gezin één vast aanspreekpunt.' })
  })
}
