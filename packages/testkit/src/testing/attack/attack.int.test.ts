import { createModules } from '@lerende/api'
import { gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { giveRsvp, ontmoetingOfRound, recordAttendance, roundById, roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import {
  answerBundle,
  createBundle,
  decideBundle,
  discussBundle,
  giveVerdict,
  replyToReview,
  scheduleBundle,
  shareSignal,
  signSignal,
  submitWithSignals,
} from '@lerende/followup'
import { startSession } from '@lerende/identity'
import { type Ctx, fromText, newId, type PersonId, type Trx } from '@lerende/kernel'
import { describeOnBothEngines, type TestHouse } from '@lerende/kernel/testing'
import { writeOut } from '@lerende/mail/testing'
import { expect, test } from 'vitest'
import { attack, type Known } from './attacker.ts'
import { dumpOf, placesInFile, type Row } from './dump.ts'

/** Enough people for an order to be told from chance. */
const N = 40
const PATIENCE_MS = 300_000
const pack = await readPack(gooiEnVechtstreek)

/** One person with all that the attacker looks for: the i-th of each is theirs. */
interface Someone {
  personId: PersonId
  email: string
  answer: string
  point: string
  signalId: string
  verdict: string
  reply: string
}

describeOnBothEngines('somebody with a copy of the database and all its mail', (engine) => {
  const open = engine.house(createModules(), { start: '2026-01-19T08:00:00Z' })

  async function scene() {
    const test = open()
    const network = await createTestNetwork(test)
    const { scope } = network
    await test.act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const overlegId = await network.overleg(monthly)
    const lead = await network.member(overlegId, 'Coördinator', 'coordinator')
    const people: Someone[] = []
    for (let i = 0; i < N; i++) {
      const personId = await network.member(overlegId, `Jeugdconsulent ${i}`)
      const { email } = await test.house.read.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
      // Words that nobody else uses, so that each can be found wherever it went.
      const own = () => newId().replaceAll(/[\d-]/g, 'q')
      people.push({
        personId,
        email,
        answer: `Wat goed ging was ${own()} samen`,
        point: `Graag een vast gezicht ${own()} erbij`,
        signalId: newId(),
        verdict: `Wat nog mist is ${own()} voor ons`,
        reply: `Daar merk ik van dat ${own()} lukt`,
      })
    }
    const round = (await roundsOf(test.house.read, scope, overlegId)).find((one) => one.ophalenAt > test.clock.now().toString())
    if (!round) throw new Error('a round lies ahead')
    return { test, scope, overlegId, lead, people, round }
  }

  /** As a browser would, one person after another, some minutes apart, each with acts that do name them on both sides. */
  async function oneByOne(
    test: TestHouse,
    scope: Ctx['scope'],
    people: readonly Someone[],
    does: (trx: Trx, ctx: Ctx, one: Someone) => Promise<unknown>,
  ) {
    for (const one of people) {
      const as = { kind: 'person' as const, personId: one.personId }
      await test.act(scope, (trx) => startSession(trx, test.house, { networkId: scope.networkId, personId: one.personId }))
      test.clock.advance({ minutes: 3 })
      await test.act(scope, (trx, ctx) => does(trx, ctx, one), as)
      test.clock.advance({ minutes: 4 })
    }
  }

  async function look(test: TestHouse, people: readonly Someone[], texts: readonly Known[]) {
    const dump = await dumpOf(test.house)
    if (engine.engine === 'sqlite') {
      dump.set(
        'the file itself',
        await placesInFile(
          test.house,
          texts.flatMap((one) => one.marks),
        ),
      )
    }
    const mails = (await mailsOf(test)).map((mail): Row => ({ ...mail }))
    dump.set('mail', mails)
    const persons = people.map((one) => ({ marks: [one.personId, one.email] }))
    return attack(dump, persons, texts)
  }

  const mailsOf = async (test: TestHouse) => {
    const rows = await test.house.read
      .selectFrom('outbox_content')
      .select(['to_address as to', 'subject', 'says', 'headers_json', 'calendar'])
      .execute()
    return rows.map((row) => ({ ...row, ...writeOut(row.says) }))
  }

  test(
    'cannot tell who wrote what: not by joins, not by times, not by any order, at no moment of the way',
    async () => {
      const { test, scope, overlegId, lead, people, round } = await scene()
      const as = (personId: PersonId) => ({ kind: 'person' as const, personId })
      const ontmoeting = await ontmoetingOfRound(test.house.read, scope, round.id)
      const marks = (text: (one: Someone) => string[]): Known[] => people.map((one) => ({ marks: text(one) }))
      await test.house.advanceTo(fromText(round.ophalenAt))

      await oneByOne(test, scope, people, async (trx, ctx, one) => {
        await giveRsvp(trx, ctx, { ontmoetingId: ontmoeting.id, personId: one.personId, rsvp: 'ja', replacedBy: null })
        const signal = { signalId: one.signalId, kind: 'vraag' as const, text: one.point, needed: null, fromNiveau: null }
        await submitWithSignals(trx, ctx, {
          reflectionId: newId(),
          roundId: round.id,
          questionnaire: 'grondhouding-in-twee-minuten',
          answers: { 'ging-goed': one.answer, 'schaal-oprechte-interesse': 4 },
          signals: [signal],
        })
      })
      const answers = marks((one) => [one.answer])
      const points = marks((one) => [one.point])
      // On the day itself, and when the events of that day stand in the log.
      for (const _moment of ['the same day', 'the day after']) {
        expect(await look(test, people, answers)).toEqual([])
        expect(await look(test, people, points)).toEqual([])
        await test.house.advanceTo(test.clock.now().add({ hours: 24 }))
      }

      // They let others read it, again in an order that one can know.
      await oneByOne(test, scope, people, (trx, ctx, one) => shareSignal(trx, ctx, { signalId: one.signalId, shared: true }))
      expect(await look(test, people, points)).toEqual([])

      const bundles: Array<{ signalId: string; bundleId: string }> = []
      // Who leads sees points by their random ids, and works through them so.
      for (const one of [...people].sort((a, b) => (a.signalId < b.signalId ? -1 : 1))) {
        // Letters alone: by chance a few digits look like a postcode or a plate, about which the writer would be asked.
        const title = `Over ${one.signalId.slice(0, 8).replaceAll(/\d/g, 'q')}`
        const bundle = { overlegId, title, signalIds: [one.signalId] }
        bundles.push({ signalId: one.signalId, ...(await test.act(scope, (trx, ctx) => createBundle(trx, ctx, bundle), as(lead))) })
      }
      await test.act(scope, async (trx, ctx) => {
        for (const { bundleId } of bundles) await scheduleBundle(trx, ctx, { bundleId, roundId: round.id, minutes: 2 })
      })
      await test.house.advanceTo(fromText((await roundById(test.house.read, scope, round.id)).reflecterenAt))
      await test.act(scope, (trx, ctx) =>
        recordAttendance(trx, ctx, { ontmoetingId: ontmoeting.id, personIds: people.map((one) => one.personId) }),
      )
      const answered = new Map<string, { answerId: string; decisionId: string }>()
      for (const { signalId, bundleId } of bundles) {
        const text = 'Vanaf maart is er één vast gezicht.'
        await test.act(
          scope,
          async (trx, ctx) => {
            await discussBundle(trx, ctx, { bundleId })
            const reviewDay = '2026-04-14'
            const { decisionId } = await decideBundle(trx, ctx, {
              bundleId,
              kind: 'besluit',
              text,
              reason: null,
              ownerPersonId: null,
              owner: null,
              reviewDay,
            })
            const { answerId } = await answerBundle(trx, ctx, { bundleId, text })
            answered.set(signalId, { answerId, decisionId })
          },
          as(lead),
        )
      }
      await test.house.advanceTo(test.clock.now().add({ hours: 24 }))
      await oneByOne(test, scope, people, (trx, ctx, one) =>
        giveVerdict(trx, ctx, { answerId: answered.get(one.signalId)?.answerId ?? '', verdict: 'partly', remark: one.verdict }),
      )
      const verdicts = marks((one) => [one.verdict])
      expect(await look(test, people, verdicts)).toEqual([])
      await test.house.advanceTo(test.clock.now().add({ hours: 24 }))
      expect(await look(test, people, verdicts)).toEqual([])
      expect(await look(test, people, points)).toEqual([])

      await test.house.advanceTo(fromText('2026-04-15T08:00:00.000Z'))
      const [first] = answered.values()
      await oneByOne(test, scope, people, (trx, ctx, one) =>
        replyToReview(trx, ctx, { decisionId: first?.decisionId ?? '', changed: 'yes', remark: one.reply }),
      )
      for (const _moment of ['the same day', 'the day after']) {
        expect(
          await look(
            test,
            people,
            marks((one) => [one.reply]),
          ),
        ).toEqual([])
        await test.house.advanceTo(test.clock.now().add({ hours: 24 }))
      }

      // Nothing that is left ties anybody to a point whose answer is more than thirty days old.
      const left = await test.house.read
        .selectFrom('sealed_author')
        .select('subject_id')
        .where('network_id', '=', scope.networkId)
        .execute()
      expect(left).toEqual([])

      // And everybody got the same mail, but for the name in it, the way out of it and the calendar of their own.
      const perPerson = new Map<string, string[]>(people.map((one) => [one.email, []]))
      const alike = (text: string) => text.replace(/Dag [^,]*,/, 'Dag,').replace(/\/(afmelden|komst|oordeel)\/\S+/g, '')
      for (const { to, subject, text } of await mailsOf(test)) perPerson.get(to)?.push(`${subject}\n${alike(text)}`)
      const kinds = new Set([...perPerson.values()].map((mails) => JSON.stringify(mails.sort())))
      expect(kinds.size).toBe(1)
      expect([...perPerson.values()][0]?.length).toBeGreaterThan(5)
      for (const one of people) for (const mail of await mailsOf(test)) expect(mail.text.replace(/\s+/g, ' ')).not.toContain(one.point)
    },
    PATIENCE_MS,
  )

  test(
    'learns from a name that somebody put with one point nothing about what they did not sign',
    async () => {
      const { test, scope, people, round } = await scene()
      await test.house.advanceTo(fromText(round.ophalenAt))
      const signed = new Map(people.map((one) => [one.personId, newId()]))
      await oneByOne(test, scope, people, (trx, ctx, one) => {
        const base = { kind: 'vraag' as const, needed: null, fromNiveau: null }
        return submitWithSignals(trx, ctx, {
          reflectionId: newId(),
          roundId: round.id,
          questionnaire: 'grondhouding-in-twee-minuten',
          answers: { 'ging-goed': one.answer },
          signals: [
            { ...base, signalId: one.signalId, text: one.point },
            { ...base, signalId: signed.get(one.personId) ?? '', text: `Dit mag met naam: ${one.verdict}`, signed: true },
          ],
        })
      })
      expect(
        await look(
          test,
          people,
          people.map((one) => ({ marks: [one.point] })),
        ),
      ).toEqual([])
      // A name that was taken away is gone from every table.
      for (const { personId } of people) {
        const signalId = signed.get(personId) ?? ''
        await test.act(scope, (trx, ctx) => signSignal(trx, ctx, { signalId, signed: false }), { kind: 'person', personId })
      }
      expect(
        (
          await look(
            test,
            people,
            people.map((one) => ({ marks: [`Dit mag met naam: ${one.verdict}`] })),
          )
        ).filter((one) => one.how === 'join'),
      ).toEqual([])
    },
    PATIENCE_MS,
  )
})
