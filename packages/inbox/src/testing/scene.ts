import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { cyclesModule, roundById } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { configureDigests, digestsModule } from '@lerende/digests'
import { answerBundle, createBundle, decideBundle, discussBundle, followupModule, raiseSignal, scheduleBundle } from '@lerende/followup'
import { type Module, newId, type PersonId } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'
import { lessonsModule } from '@lerende/lessons'
import { mailModule, type ReceivedMail, smtpTransport } from '@lerende/mail'
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

/** Where a mail asks its answer to go. */
export function replyTo(mail: ReceivedMail | undefined): string {
  return /^Reply-To: (.*)$/im.exec(mail?.headers ?? '')?.[1]?.trim() ?? ''
}

/** An answer as somebody's mail program sends it. */
export function answerMail(parts: { from: string; to: string; text: string; headers?: string }): Buffer {
  return Buffer.from(
    `From: Iemand <${parts.from}>\r\nTo: <${parts.to}>\r\nSubject: Re: Regieteam\r\nMessage-ID: <${newId()}@huizen.example>\r\n` +
      `Date: Tue, 27 Jan 2026 10:00:00 +0100\r\n${parts.headers ?? ''}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(parts.text, 'utf8').toString('base64')}\r\n`,
  )
}

/** A report that a mail came back (RFC 3464), as Postfix makes it. */
export function bounceMail(parts: { messageId: string; recipient: string; status: string }): Buffer {
  return Buffer.from(
    `Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.huizen.example\r\nTo: ${MAILBOX}\r\nSubject: Undelivered Mail Returned to Sender\r\n` +
      `Auto-Submitted: auto-replied\r\nMessage-ID: <${newId()}@mx.huizen.example>\r\nMIME-Version: 1.0\r\n` +
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n' +
      '--b\r\nContent-Type: text/plain\r\n\r\nThis is the mail system at host mx.huizen.example.\r\n' +
      `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.huizen.example\r\n\r\nFinal-Recipient: rfc822; ${parts.recipient}\r\n` +
      `Action: failed\r\nStatus: ${parts.status}\r\nDiagnostic-Code: smtp; 550 ${parts.status} no\r\n` +
      `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: leren@netwerk.example\r\nMessage-ID: ${parts.messageId}\r\nSubject: x\r\n--b--\r\n`,
  )
}

/** A report of a complaint (ARF, RFC 5965), as providers send it. @param parts.original header fields of the mail it is about */
export function complaintMail(parts: { type?: string; original: string; headers?: string }): Buffer {
  return Buffer.from(
    `From: <feedback@mailbox.example>\r\nTo: <${MAILBOX}>\r\nSubject: FW: Antwoord\r\nMessage-ID: <${newId()}@mailbox.example>\r\n` +
      `${parts.headers ?? ''}MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n` +
      '--b\r\nContent-Type: text/plain; charset="US-ASCII"\r\n\r\nThis is an email abuse report.\r\n' +
      `--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: ${parts.type ?? 'abuse'}\r\nUser-Agent: Proef/1\r\nVersion: 1\r\n\r\n` +
      `--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${parts.original}\r\n\r\nDag,\r\n\r\n--b--\r\n`,
  )
}
