import { createModules } from '@lerende/api'
import { addMember, comingFor, overleggenOf } from '@lerende/cycles'
import { signalsOf } from '@lerende/followup'
import { startSession } from '@lerende/identity'
import { fromText, type NetworkScope, type PersonId, toText } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { writeOut } from '@lerende/mail/testing'
import { addPerson, allPeople } from '@lerende/network'
import { HOLDINGS } from '@lerende/privacy'
import { ownSubjects, turnOf } from '@lerende/reflections'
import { expect, test } from 'vitest'
import { foundNetwork } from './network/found.ts'
import { simulate } from './simulation/simulate.ts'
import { columnsOf, dumpOf } from './testing/columns.ts'
import { callerFor, type Someone } from './testing/rights/scene.ts'

const START = '2025-09-01T07:00:00Z'
const WEEKS = 9
/** Seconds where nothing else runs; a busy machine may take far longer. */
const PATIENCE_MS = 600_000

/** Words by which nobody else goes. */
const NAME = 'Jeugdconsulent Zevenblad'
const FUNCTIE = 'zevenbladkundige'

/** Columns that are called as if they held something of a person, and what they hold instead. */
const NOT_OF_PEOPLE: Record<string, string> = {
  'network.name': 'of a network',
  'organisation.name': 'of an organisation',
  'organisation.sort_name': 'the same, to put in order',
  'overleg.name': 'of an overleg',
  'free_period.name': 'of free days',
  'migration.name': 'of a step',
  'subscription.name': 'of a subscription',
  'setting.name': 'of a setting',
  'stuck.name': 'of a reaction or timer',
  'search_document.index_name': 'of a collection',
  'outbox_content.from_name': 'of a network',
  'caught_mail.from_address': 'of the installation',
  'invitation.turn': 'how often it was sent',
  'bundle.turn': 'how often it was answered',
  'answer.turn': 'the first, second … answer',
  'compass_block.contributors': 'how many',
  'lesson.owner': 'a function, team or organisation',
  'auth_user.email_verified': 'whether it is',
  'sign_in_domain.turn': 'how often a code was sent',
}
const OF_PEOPLE = /person|email|name|address|functie|handle|sealed|turn$|contributor|actor|owner|author|signed|remark/

/** A network that lived for nine weeks; one of its people has something of everything, and leaves. */
describeOnBothEngines('the rights of the people in it', (engine) => {
  const open = engine.house(createModules(), { start: START })
  let scope: NetworkScope
  let beheerder: Someone
  let leaving: Someone
  const EMAIL = 'zevenblad@netwerk.example'

  const asked = (who: Someone) => callerFor(open().house, who)
  const count = async (table: 'signal' | 'reflection' | 'verdict' | 'review_reply' | 'decision' | 'lesson') =>
    (await open().house.read.selectFrom(table).select('network_id').execute()).length

  test('every table is decided on, and every column that names people', async () => {
    const tables = await columnsOf(open().house)
    const known = Object.keys(HOLDINGS).filter((name) => name !== 'search_fts' || engine.engine === 'sqlite')
    expect([...tables.keys()].sort()).toEqual(known.sort())
    const undecided: string[] = []
    for (const [table, columns] of tables) {
      const holding = HOLDINGS[table]
      const listed = holding && 'columns' in holding ? holding.columns : []
      expect(columns, table).toEqual(expect.arrayContaining([...listed]))
      const strange = columns.filter((one) => OF_PEOPLE.test(one) && !listed.includes(one) && !(`${table}.${one}` in NOT_OF_PEOPLE))
      undecided.push(...strange.map((one) => `${table}.${one}`))
    }
    expect(undecided).toEqual([])
  })

  test(
    'nine weeks go by',
    async () => {
      const { house, clock } = open()
      scope = await foundNetwork(house)
      await simulate(house, { scope, seed: 'zevenblad', until: clock.now().add({ hours: 24 * 7 * WEEKS }) })
      const people = await allPeople(house.read, scope)
      const head = people.find((one) => one.role === 'beheerder')
      if (!head) throw new Error('somebody looks after the network')
      beheerder = { personId: head.id as PersonId, role: 'beheerder', scope }
      for (const one of people.filter((other) => other.role === 'lid')) {
        const who: Someone = { personId: one.id as PersonId, role: 'lid', scope }
        const data = await asked(who).privacy.myData()
        const full = ['signals', 'reflections', 'attendance', 'acquaintances', 'verdicts', 'memberships', 'mails']
        if (full.every((key) => data.some((part) => part.key === key && part.rows.length > 0))) leaving = who
      }
      expect(leaving).toBeDefined()
    },
    PATIENCE_MS,
  )

  test('somebody sees and mends what is kept of them', async () => {
    const { house, act } = open()
    await asked(leaving).privacy.correct({ name: NAME, functie: FUNCTIE, organisationId: null })
    await house.settled()
    const [overleg] = await overleggenOf(house.read, scope, leaving.personId)
    if (!overleg) throw new Error('has a seat')
    const [coming] = await comingFor(house.read, scope, {
      personId: leaving.personId,
      from: house.clock.now(),
      until: house.clock.now().add({ hours: 24 * 60 }),
    })
    if (coming) await asked(leaving).cycles.rsvp({ ontmoetingId: coming.id, rsvp: 'misschien', replacedBy: null })
    await act(scope, (trx) => startSession(trx, house, { networkId: scope.networkId, personId: leaving.personId }))
    const lesson = await house.read.selectFrom('lesson').select('id').where('current', '=', 1).limit(1).executeTakeFirstOrThrow()
    await asked(leaving).lessons.own({ lessonId: lesson.id })
    await act(scope, (trx) =>
      trx.updateTable('decision').set({ owner: NAME, owner_person_id: leaving.personId }).where('standing', '=', 1).execute(),
    )
    const shown = await asked(leaving).privacy.myData()
    const part = (key: string) => shown.find((one) => one.key === key)
    expect(part('profile')?.rows[0]).toEqual(expect.arrayContaining([NAME, FUNCTIE]))
    for (const key of ['lessons', 'decisions', 'sessions', 'attendance']) expect(part(key)?.rows.length, key).toBeGreaterThan(0)
    const seen = Object.values(HOLDINGS).flatMap((one) => ('seen' in one && typeof one.seen === 'string' ? [one.seen] : []))
    expect(shown.map(({ key }) => key).sort()).toEqual([...new Set(seen)].sort())
  })

  test('the file holds all of it, also their own sealed points, and nothing without a name', async () => {
    const { text, name } = await asked(leaving).privacy.download({ format: 'json' })
    expect(name).toMatch(/^mijn-gegevens-\d{4}-\d\d-\d\d\.json$/)
    const { parts }: { parts: Array<{ key: string; fields: string[]; rows: object[] }> } = JSON.parse(text)
    for (const { key, fields, rows } of parts) for (const row of rows) expect(Object.keys(row).length, key).toBe(fields.length)
    const own = await asked(leaving).followup.myContributions()
    expect(parts.find((part) => part.key === 'signals')?.rows).toHaveLength(own.length)
    expect(own.length).toBeGreaterThan(0)
    const page = await asked(leaving).privacy.download({ format: 'html' })
    expect(page.text).toContain(NAME)
  })

  test('another address counts once its link comes back, and the old one hears of it', async () => {
    const { house } = open()
    const other = (await allPeople(house.read, scope)).find((one) => one.id !== leaving.personId)?.email ?? ''
    const before = await mailed(other)
    await asked(leaving).privacy.askEmail({ email: other })
    await house.settled()
    expect(await mailed(other)).toEqual(before)
    await expect(asked(leaving).privacy.askEmail({ email: EMAIL })).rejects.toMatchObject({ cause: { code: 'privacy.too_soon' } })
    open().clock.advance({ minutes: 6 })
    const was = (await asked(leaving).privacy.myData()).find((one) => one.key === 'profile')?.rows[0]?.[1] ?? ''
    await asked(leaving).privacy.askEmail({ email: EMAIL })
    await house.settled()
    const token = /\/mailadres\/([\w.-]+)/.exec((await mailed(EMAIL)).join('\n'))?.[1] ?? ''
    await callerFor(house, null).privacy.confirmEmail({ token })
    await house.settled()
    expect((await mailed(was)).join('\n')).toContain('Je mailadres is veranderd')
    await expect(callerFor(house, null).privacy.confirmEmail({ token })).rejects.toMatchObject({ cause: { code: 'privacy.link_invalid' } })
    expect(await linksTo(was)).toBe(0)
    expect(await linksTo(EMAIL)).toBe(1)
  })

  test(
    'who leaves is gone from every table; what they brought in stays, and no key tells whose it was',
    async () => {
      const { house } = open()
      const before = await counts()
      const rounds = await house.read.selectFrom('round').select('id').execute()
      const marks = rounds.flatMap(({ id: roundId }) =>
        ['grondhouding-in-twee-minuten', 'terugblik-ontmoeting'].map((questionnaire) =>
          turnOf(testKeys, scope, { roundId, questionnaire, personId: leaving.personId }),
        ),
      )
      const handedIn = await house.read.selectFrom('reflection').select(['id', 'answers_json']).where('turn', 'in', marks).execute()
      expect(handedIn.length).toBeGreaterThan(0)
      await expect(asked(leaving).privacy.leave({ understood: false as unknown as true })).rejects.toThrow()
      expect(await asked(leaving).privacy.leave({ understood: true })).toEqual({ ok: true })
      await house.settled()

      const dump = await dumpOf(house)
      const words = [NAME, FUNCTIE, EMAIL, ...marks]
      expect(dump.filter(({ row }) => words.some((word) => row.includes(word)))).toEqual([])
      const named = new Set(dump.filter(({ row }) => row.includes(leaving.personId)).map(({ table }) => table))
      expect([...named].filter((table) => table !== 'event_log' && table !== 'audit_entry')).toEqual([])

      expect(await counts()).toEqual(before)
      const still = await house.read.selectFrom('reflection').select(['id', 'answers_json', 'turn']).execute()
      for (const { id, answers_json } of handedIn) expect(still.find((row) => row.id === id)?.answers_json).toBe(answers_json)
      // The new marks have the shape of the others.
      expect(still.filter((row) => !/^[\w-]{43}$/.test(row.turn))).toEqual([])
      expect(await ownSubjects(house.read, { scope, keys: testKeys }, leaving.personId)).toEqual([])
      expect(await linksTo(EMAIL)).toBe(0)
      expect(await house.read.selectFrom('stuck').select(['name', 'error']).execute()).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'life goes on: points of who left are still seen and answered, and the same address comes back as somebody new',
    async () => {
      const { house, clock, act } = open()
      const email = EMAIL
      const personId = await act(scope, (trx, ctx) =>
        addPerson(trx, ctx, { name: 'Leerkracht Bussum 9', email, functie: '', organisationId: null, role: 'lid' }),
      )
      const overleg = await house.read.selectFrom('overleg').select('id').limit(1).executeTakeFirstOrThrow()
      await act(scope, (trx, ctx) => addMember(trx, ctx, { overlegId: overleg.id, personId, role: 'lid', partner: false }))
      expect(await callerFor(house, { personId, role: 'lid', scope }).followup.myContributions()).toEqual([])
      await simulate(house, { scope, seed: 'daarna', until: clock.now().add({ hours: 24 * 7 * 3 }) })
      expect(await house.read.selectFrom('stuck').select(['name', 'error']).execute()).toEqual([])
      const now = toText(house.clock.now())
      const signals = await signalsOf(house.read, scope, { overlegId: overleg.id, which: 'all', now })
      expect(signals.length).toBeGreaterThan(0)
      await house.rebuild()
      const met = await house.read.selectFrom('acquaintance').selectAll().execute()
      expect(met.filter((row) => [row.person_a, row.person_b].includes(leaving.personId))).toEqual([])
      await act(scope, (trx) => startSession(trx, house, { networkId: scope.networkId, personId: beheerder.personId }))
    },
    PATIENCE_MS,
  )

  test('the last beheerder stays, and ends the accounts of others', async () => {
    const { house } = open()
    const { rows: people } = await asked(beheerder).privacy.people({ search: EMAIL })
    expect(await asked(beheerder).privacy.leaving()).toMatchObject({ lastBeheerder: true })
    await expect(asked(beheerder).privacy.leave({ understood: true })).rejects.toMatchObject({ cause: { code: 'network.last_beheerder' } })
    const someone = people.find((one) => one.email === EMAIL)
    if (!someone) throw new Error('came back just now')
    await asked(beheerder).privacy.endAccount({ personId: someone.id })
    await expect(asked(beheerder).privacy.endAccount({ personId: someone.id })).rejects.toMatchObject({
      cause: { code: 'network.unknown_person' },
    })
    const { entries } = await asked(beheerder).privacy.auditLog({})
    const told = entries.map(({ what }) => what)
    for (const what of ['beëindigde een account', 'veranderde het eigen mailadres', 'haalde de eigen gegevens op als bestand']) {
      expect(told).toContain(what)
    }
    expect(entries.find((one) => one.actorId === leaving.personId)?.actorName).toBeNull()
    await house.settled()
  })

  test(
    'two years on, everything past its period is gone in one night, and who never came back is asked and then let go',
    async () => {
      const { house, clock } = open()
      const until = clock.now()
      clock.moveTo(fromText(toText(until)).add({ hours: 24 * 800 }))
      await house.settled()
      // What only closed in that night waits for the next one.
      await house.advanceTo(clock.now().add({ hours: 25 }))
      expect(await house.read.selectFrom('auth_session').select('id').execute()).toEqual([])
      expect(await house.read.selectFrom('attendance').select('person_id').where('attended', 'is not', null).execute()).toEqual([])
      expect(await house.read.selectFrom('acquaintance').select('person_a').execute()).toEqual([])
      const answers = await house.read.selectFrom('reflection').select('answers_json').distinct().execute()
      expect(answers).toEqual([{ answers_json: '{}' }])
      expect(await house.read.selectFrom('verdict').select('remark').where('remark', 'is not', null).execute()).toEqual([])
      expect(await house.read.selectFrom('reflection_score').select('score').where('block_id', 'is not', null).execute()).toEqual([])
      const kinds = (await house.read.selectFrom('audit_entry').select('kind').execute()).map((row) => row.kind)
      expect(kinds).toEqual(['controle.opgeruimd'])
      const asking = await house.read.selectFrom('outbox_mail').select('person_id').where('purpose', '=', 'still-there').execute()
      expect(asking.length).toBeGreaterThan(50)

      const [stays] = asking
      if (!stays) throw new Error('somebody was asked')
      await house.run((trx) => startSession(trx, house, { networkId: scope.networkId, personId: stays.person_id as PersonId }))
      await house.advanceTo(clock.now().add({ hours: 24 }))
      clock.moveTo(clock.now().add({ hours: 24 * 62 }))
      await house.settled()
      const left = (await allPeople(house.read, scope)).map((one) => one.id)
      expect(left.sort()).toEqual([beheerder.personId, stays.person_id].sort())
      // A second time the same night changes nothing.
      const dump = await dumpOf(house)
      await house.settled()
      expect(await dumpOf(house)).toEqual(dump)
    },
    PATIENCE_MS,
  )

  const mailed = async (address: string) =>
    (await open().house.read.selectFrom('outbox_content').select('says').where('to_address', '=', address).execute()).map(
      ({ says }) => writeOut(says).text,
    )
  /** How many links to sign in wait for an address after it asked for one. */
  const linksTo = async (address: string) => {
    const { house } = open()
    await callerFor(house, null).identity.requestSignIn({ email: address })
    await house.settled()
    return (await mailed(address)).filter((text) => text.includes('/aanmelden/')).length
  }
  const counts = async () => {
    const all: Record<string, number> = {}
    for (const table of ['signal', 'reflection', 'verdict', 'review_reply', 'decision', 'lesson'] as const) all[table] = await count(table)
    return all
  }
})
