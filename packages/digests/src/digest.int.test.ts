import { gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { giveRsvp, ontmoetingOfRound, roundById } from '@lerende/cycles'
import { monthly } from '@lerende/cycles/testing'
import { decideBundle } from '@lerende/followup'
import { dayOf, fromText, newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { lessonFromBundle } from '@lerende/lessons'
import { submitReflection } from '@lerende/reflections'
import { expect, test } from 'vitest'
import { previewFor } from './compose/preview.ts'
import { forgetPersonInDigests, setPreference } from './index.ts'
import { answer, bringIn, decideOn, goTo, mailsOf, openScene, rooms, type Scene } from './testing/scene.ts'

const lesson = {
  traject: null,
  aard: 'werkt-goed' as const,
  kennisbron: 'praktijk' as const,
  owner: 'Regieteam',
  ownerPersonId: null,
  culture: '',
  uitgangspunten: [],
  rodeLijnen: [],
}

const ANSWER = 'Vanaf maart heeft elke school één vast aanspreekpunt bij de gemeente.'

/** Plain text is wrapped, and HTML writes other letters than ASCII as numbers. */
function inOneLine(body = ''): string {
  return body.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/\s+/g, ' ')
}

describeOnBothEngines('what stands in whose digest', (engine) => {
  const open = engine.house(rooms(), { start: '2026-01-19T08:00:00Z' })

  async function start(): Promise<Scene> {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    return openScene(open())
  }

  const digests = (scene: Scene) => mailsOf(open(), scene.scope, 'digest')

  test('an answer stands first in the digest of everybody in the overleg, and no mail tells who brought it in', async () => {
    const scene = await start()
    const brought = ['De contactpersoon van de gemeente wisselt steeds.', 'Er is geen ruimte om elkaar te leren kennen.']
    const signal = await bringIn(scene, scene.anna, brought[0] ?? '')
    await bringIn(scene, scene.bram, brought[1] ?? '')
    const outside = await scene.overleg({ ...monthly, name: 'Ander overleg' })
    await scene.member(outside, 'Brugfunctionaris')
    const bundleId = await decideOn(scene, [signal], 'Vaste contactpersoon')
    await answer(scene, bundleId, ANSWER)
    await goTo(open(), '2026-01-22T08:30')
    const sent = await digests(scene)
    expect(sent.map((mail) => mail.to)).toEqual(['Brugfunctionaris', 'Coördinator', 'Jeugdconsulent 1', 'Leerkracht 1'])
    const here = sent.filter((mail) => mail.to !== 'Brugfunctionaris')
    for (const mail of here) {
      expect(mail.subject).toBe('Antwoord: Vaste contactpersoon')
      for (const body of [inOneLine(mail.html), inOneLine(mail.text)]) {
        expect(body).toContain(ANSWER)
        expect(body).toContain(
          'Besluit van 19 januari: Elke school krijgt één vast aanspreekpunt. We vragen op 20 april of het echt anders is.',
        )
        const order = ['Wat er met de inbreng gebeurde', 'Wat we je vragen', 'Wat eraan komt'].map((title) =>
          body.toLowerCase().indexOf(title.toLowerCase()),
        )
        expect(order.every((at, i) => at > (order[i - 1] ?? -1))).toBe(true)
      }
      expect(mail.html).toMatch(/^<!doctype html>/i)
      expect(mail.text).not.toMatch(/<[a-z]/)
      for (const text of brought) expect(inOneLine(mail.html) + inOneLine(mail.text)).not.toContain(text)
    }
    // Word for word the same, but for the name in the greeting, the way out of it, and what a coordinator still owes.
    const [, anna, bram] = here.map((mail) =>
      inOneLine(mail.text)
        .replace(/^.*?Dag [^,]*,/, '')
        .replace(/\/(afmelden|oordeel)\/\S+/g, ''),
    )
    expect(anna).toBe(bram)
    const elsewhere = sent.find((mail) => mail.to === 'Brugfunctionaris')
    expect(`${elsewhere?.html}${elsewhere?.text}`).not.toContain('aanspreekpunt')
  })

  test.each([
    [
      { kind: 'geparkeerd', returnDay: '2026-04-13' },
      'besloten: dit blijft even liggen en komt op 13 april vanzelf terug. Waarom: Na het nieuwe contract.',
    ],
    [
      { kind: 'verwezen', referredTo: 'Samenwerkingsverband', reviewDay: null },
      'Op 19 januari verwezen naar Samenwerkingsverband. Waarom: Na het nieuwe contract. We vragen op 20 april of het echt anders is.',
    ],
  ] as const)('with an answer stands what comes of it: %o', async (outcome, told) => {
    const scene = await start()
    const bundleId = await decideOn(scene, [await bringIn(scene, scene.anna, 'De overdracht duurt te lang.')], 'De overdracht')
    const reason = 'Na het nieuwe contract'
    await open().act(scene.scope, (trx, ctx) => decideBundle(trx, ctx, { bundleId, reason, ...outcome }))
    await answer(scene, bundleId, ANSWER)
    await goTo(open(), '2026-01-22T08:30')
    const [mail] = (await digests(scene)).filter(({ to }) => to === 'Leerkracht 1')
    expect(inOneLine(mail?.text)).toContain(told)
  })

  test('who leads an overleg reads what came in and which answers are due or late; nobody else does', async () => {
    const scene = await start()
    const signals = [
      await bringIn(scene, scene.anna, 'De overdracht duurt te lang.'),
      await bringIn(scene, scene.bram, 'Wie belt het gezin?'),
    ]
    await bringIn(scene, scene.bram, 'Nog een punt dat los is.')
    await decideOn(scene, signals, 'De overdracht')
    await goTo(open(), '2026-03-05T08:30')
    const newest = (await digests(scene)).filter((mail) => mail.dueAt > '2026-03-04')
    const [leader] = newest.filter((mail) => mail.to === 'Coördinator')
    expect(inOneLine(leader?.text)).toContain('Waar jij op let')
    expect(inOneLine(leader?.text)).toContain('Eén antwoord is te laat; één punt is nog niet samengebracht.')
    for (const mail of newest.filter(({ to }) => to !== 'Coördinator')) expect(inOneLine(mail.text)).not.toContain('Waar jij op let')
  })

  test('news is told once, and the newest of several things that happened', async () => {
    const scene = await start()
    const signal = await bringIn(scene, scene.anna, 'Losse beschikkingen vertragen de hulp in de klas.')
    const bundleId = await decideOn(scene, [signal], 'Beschikkingen')
    await goTo(open(), '2026-01-22T08:30')
    await answer(scene, bundleId, ANSWER)
    await goTo(open(), '2026-01-29T08:30')
    await goTo(open(), '2026-02-05T08:30')
    const mine = (await digests(scene)).filter((mail) => mail.to === 'Jeugdconsulent 1')
    expect(mine.map((mail) => [mail.text.includes('Op de agenda'), inOneLine(mail.text).includes(ANSWER)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  test('what the network learned is told once, whatever the hour at which it was written down', async () => {
    const scene = await start()
    const signals = [
      await bringIn(scene, scene.anna, 'De contactpersoon wisselt steeds.'),
      await bringIn(scene, scene.bram, 'Er is geen tijd.'),
    ]
    const bundles = [await decideOn(scene, signals.slice(0, 1), 'Contactpersoon'), await decideOn(scene, signals.slice(1), 'Tijd')]
    for (const bundleId of bundles) await answer(scene, bundleId, ANSWER)
    const learn = (bundleId: string, text: string) =>
      open().act(scene.scope, (trx, ctx) => lessonFromBundle(trx, ctx, { ...lesson, bundleId, text }))
    await goTo(open(), '2026-01-22T07:30')
    await learn(bundles[0] ?? '', 'Een vast gezicht per school scheelt zoeken.')
    await goTo(open(), '2026-01-22T10:00')
    await learn(bundles[1] ?? '', 'Terugkijken lukt als het in de agenda staat.')
    await goTo(open(), '2026-02-12T12:00')
    const told = (await digests(scene)).filter((mail) => mail.to === 'Leerkracht 1').map((mail) => inOneLine(mail.text))
    for (const text of ['Een vast gezicht', 'Terugkijken lukt']) {
      expect(told.map((body) => body.includes(text))).toEqual([false, true, false, false])
    }
  })

  test('a preview is what is sent, and marks nothing as told', async () => {
    const scene = await start()
    const pack = await readPack(gooiEnVechtstreek)
    await open().act(scene.scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const signal = await bringIn(scene, scene.anna, 'De contactpersoon van de gemeente wisselt steeds.')
    await answer(scene, await decideOn(scene, [signal], 'Vaste contactpersoon'), ANSWER)
    const preview = async () => previewFor(open().house, open().ctx(scene.scope), scene.anna)
    await goTo(open(), '2026-01-22T07:59')
    const before = await preview()
    expect(await preview()).toEqual(before)
    expect(before.empty).toBe(false)
    await goTo(open(), '2026-01-22T08:00')
    const sent = (await digests(scene)).find((mail) => mail.to === 'Jeugdconsulent 1')
    expect({ subject: sent?.subject, html: sent?.html, text: sent?.text }).toEqual({
      subject: before.subject,
      html: before.html,
      text: before.text,
    })
    expect(before.text.toLowerCase()).toContain('om bij stil te staan')
    expect(inOneLine((await preview()).text)).not.toContain(ANSWER)
  })

  test('a mail asks the same of who handed in and who did not; a partner is asked only when joining', async () => {
    const scene = await start()
    const pack = await readPack(gooiEnVechtstreek)
    await open().act(scene.scope, (trx, ctx) => loadPack(trx, ctx, pack))
    await scene.member(scene.overlegId, 'Partner', 'lid', true)
    await goTo(open(), '2026-01-21T12:00')
    const reflection = {
      reflectionId: newId(),
      roundId: scene.round.id,
      questionnaire: 'grondhouding-in-twee-minuten' as const,
      answers: { 'ging-goed': 'We zaten met school en ouders samen om tafel.' },
    }
    await open().act(scene.scope, (trx, ctx) => submitReflection(trx, ctx, reflection), {
      kind: 'person',
      personId: scene.anna,
    })
    await goTo(open(), '2026-01-22T08:30')
    const asks = new Map((await digests(scene)).map((mail) => [mail.to, mail.text.includes('Kijk twee minuten terug voor')]))
    expect([...asks]).toEqual([
      ['Coördinator', true],
      ['Jeugdconsulent 1', true],
      ['Leerkracht 1', true],
    ])
  })

  test('looking back is asked until the day that was said, also when a late answer keeps the round open', async () => {
    const scene = await start()
    const { dueAt } = scene.round
    const { id: ontmoetingId } = await ontmoetingOfRound(open().house.read, scene.scope, scene.round.id)
    await decideOn(scene, [await bringIn(scene, scene.bram, 'De overdracht blijft liggen.')], 'Overdracht')
    await open().act(scene.scope, (trx, ctx) => giveRsvp(trx, ctx, { ontmoetingId, rsvp: 'ja', replacedBy: null, personId: scene.anna }))
    const asked = async () => (await previewFor(open().house, open().ctx(scene.scope), scene.anna)).text.includes('Hoe was ')
    const lastDay = dayOf(fromText(dueAt))
    await goTo(open(), `${lastDay}T23:30`)
    expect(await asked()).toBe(true)
    await goTo(open(), `${Temporal.PlainDate.from(lastDay).add({ days: 1 })}T09:00`)
    expect((await roundById(open().house.read, scene.scope, scene.round.id)).phase).toBe('terugkoppelen')
    expect(await asked()).toBe(false)
  })

  test('another network’s news stays there', async () => {
    const scene = await start()
    const other = await openScene(open())
    const signal = await bringIn(scene, scene.anna, 'De contactpersoon van de gemeente wisselt steeds.')
    await answer(scene, await decideOn(scene, [signal], 'Vaste contactpersoon'), ANSWER)
    await goTo(open(), '2026-01-22T08:30')
    const theirs = await digests(other)
    expect(theirs.length).toBeGreaterThan(0)
    for (const mail of theirs) expect(mail.html + mail.text).not.toContain('aanspreekpunt')
    const elsewhere = open().house
    await expect(previewFor(elsewhere, open().ctx(other.scope), scene.anna)).rejects.toThrow()
  })

  test('who chose to hear answers at once gets a letter once, whether they brought something in or not', async () => {
    const scene = await start()
    await open().act(scene.scope, (trx, ctx) =>
      setPreference(trx, ctx, { personId: scene.anna, cadence: 'never', weekday: 4, time: '08:00', atOnce: true, letters: true }),
    )
    const texts = ['De contactpersoon wisselt steeds.', 'Elk half jaar een nieuwe contactpersoon.']
    const signals = [await bringIn(scene, scene.bram, texts[0] ?? ''), await bringIn(scene, scene.bram, texts[1] ?? '')]
    await answer(scene, await decideOn(scene, signals, 'Vaste contactpersoon'), ANSWER)
    const letters = await mailsOf(open(), scene.scope, 'answer')
    expect(letters.map((mail) => [mail.to, mail.subject, inOneLine(mail.text).includes(ANSWER)])).toEqual([
      ['Jeugdconsulent 1', 'Antwoord: Vaste contactpersoon', true],
    ])
    await goTo(open(), '2026-02-19T12:00')
    expect(await mailsOf(open(), scene.scope, 'answer')).toHaveLength(1)
    expect((await digests(scene)).some((mail) => mail.to === 'Jeugdconsulent 1')).toBe(false)
  })

  test('whoever leaves takes along that mail about their own input went out, though no name stands with it', async () => {
    const scene = await start()
    const { scope, anna, bram } = scene
    for (const personId of [anna, bram]) {
      const chosen = { cadence: 'never', weekday: 4, time: '08:00', atOnce: true, letters: true } as const
      await open().act(scope, (trx, ctx) => setPreference(trx, ctx, { ...chosen, personId }))
    }
    const signals = [await bringIn(scene, anna, 'De overdracht blijft liggen.'), await bringIn(scene, bram, 'Wij horen niets terug.')]
    await answer(scene, await decideOn(scene, signals, 'Overdracht'), ANSWER)
    const { house, act } = open()
    const sent = () =>
      house.read.selectFrom('outbox_mail').select('key').where('network_id', '=', scope.networkId).where('purpose', '=', 'answer').execute()
    expect(await sent()).toHaveLength(2)
    // As it is once they went out: no text and no address is left to find them by.
    await act(scope, (trx) => trx.deleteFrom('outbox_content').where('network_id', '=', scope.networkId).execute())
    await act(scope, (trx, ctx) =>
      forgetPersonInDigests(trx, ctx, { personId: anna, email: 'weg@netwerk.example', name: 'Jeugdconsulent 1' }),
    )
    expect(await sent()).toHaveLength(1)
  })
})
