import { vragenVan } from '@lerende/content/inputs'
import { recordAttendance } from '@lerende/cycles'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { currentWording, myReflection } from '@lerende/reflections'
import { LOOK_BACK, TWO_MINUTES } from '@lerende/reflections/inputs'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Intake, takeIn } from './index.ts'
import { answerMail, replyTo } from './testing/mails.ts'
import { DOMAIN, openPost, openScene, type Scene } from './testing/scene.ts'

const post = await openPost()
afterAll(() => post.close())

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

describeOnBothEngines('looking back on an ontmoeting by mail', (engine) => {
  const open = engine.house(post.modules, { start: '2026-01-19T08:00:00Z' })
  const intake = (): Intake => ({ house: open().house, messageDomain: DOMAIN, calendar: null, publicUrl: 'https://netwerk.example' })
  const goTo = (local: string) => open().house.advanceTo(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').toInstant())
  const mailTo = (address: string, title: RegExp) => post.mails.filter((mail) => mail.to === address && title.test(mail.subject)).at(-1)

  beforeEach(() => {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    post.mails.length = 0
  })

  /** Who was there is asked how it was, the day after. */
  async function cameToIt(): Promise<Scene & { to: string; email: string }> {
    const scene = await openScene(open())
    const email = scene.emailOf(scene.anna)
    const { id } = await open()
      .house.read.selectFrom('ontmoeting')
      .select('id')
      .where('round_id', '=', scene.round.id)
      .executeTakeFirstOrThrow()
    await goTo('2026-02-10T10:00')
    await open().act(scene.scope, (trx, ctx) => recordAttendance(trx, ctx, { ontmoetingId: id, personIds: [scene.anna] }))
    await goTo('2026-02-13T12:00')
    return { ...scene, email, to: replyTo(mailTo(email, /^Hoe was /)) }
  }

  test('who was there looks back on it by answering the question of the day after', async () => {
    const scene = await cameToIt()
    const text = '4 3 x 5 – ik bel voortaan eerst de school\nTerughoren: wie de wachtlijst oppakt'
    expect(await takeIn(intake(), answerMail({ from: scene.email, to: scene.to, text }))).toEqual({
      sort: 'answer',
      reason: '',
      remove: true,
    })
    await open().house.settled()
    const of = { roundId: scene.round.id, questionnaire: LOOK_BACK, personId: scene.anna } as const
    expect((await myReflection(open().house.read, open().ctx(scene.scope), of))?.answers).toEqual({
      kennismaking: 4,
      gelijkwaardigheid: 3,
      opbrengst: 5,
      meenemen: 'ik bel voortaan eerst de school',
      terughoren: 'ja',
      'terughoren-wat': 'wie de wachtlijst oppakt',
    })
    const before = { ...of, questionnaire: TWO_MINUTES } as const
    expect(await myReflection(open().house.read, open().ctx(scene.scope), before)).toBeNull()
    const back = mailTo(scene.email, /^Je terugblik is binnen$/)
    expect(back?.text.replace(/\s+/g, ' ')).toContain('ik bel voortaan eerst de school')
    expect(back?.text).toContain(`https://netwerk.example/reflecteren/${scene.round.id}/${LOOK_BACK}`)
  })

  test('a mail asks the scales of its list in the order of the list', async () => {
    const scene = await cameToIt()
    const asked = { [TWO_MINUTES]: /Regieteam op/, [LOOK_BACK]: /^Hoe was / }
    for (const questionnaire of [TWO_MINUTES, LOOK_BACK] as const) {
      const { list } = await currentWording(open().house.read, scene.scope, questionnaire)
      const text = mailTo(scene.email, asked[questionnaire])?.text ?? ''
      const lines = [...text.matchAll(/^([1-9])\. (.*)$/gm)].map(([, , line = '']) => wordsOf(line))
      const scales = vragenVan(list.data).filter(({ soort }) => soort === 'schaal')
      expect(lines).toHaveLength(scales.length)
      for (const [nth, { tekst }] of scales.entries()) {
        // A mail may put it otherwise, but means this question and no other.
        const shared = scales.map((scale) => wordsOf(scale.tekst).filter((word) => (lines[nth] ?? []).some((one) => one === word)).length)
        expect(Math.max(...shared), tekst).toBe(shared[nth])
        expect(
          shared.filter((count) => count === shared[nth]),
          tekst,
        ).toHaveLength(1)
      }
    }
  })
})
