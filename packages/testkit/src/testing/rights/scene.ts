import { createAppRouter, type SystemPort } from '@lerende/api'
import { gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { fromText, type House, type NetworkScope, newId, type PersonId } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'
import { addPerson, createCallerFactory, type PersonRole } from '@lerende/network'

export const START = '2026-01-05T08:00:00Z'

const pack = await readPack(gooiEnVechtstreek)

/** An installation where nothing is the matter, with one thing set aside. */
const port: SystemPort = {
  demo: true,
  mailbox: true,
  demoPeople: () => Promise.resolve([]),
  health: () => Promise.resolve([]),
  advanceWeek: () => Promise.resolve(fromText(START)),
  stuck: () => Promise.resolve([]),
  retryStuck: (_scope, id) => Promise.resolve(id === 'stuck'),
}
export const appRouter = createAppRouter(port)
const createCaller = createCallerFactory(appRouter)
export type Caller = ReturnType<typeof createCaller>

export interface Someone {
  personId: PersonId
  role: PersonRole
  scope: NetworkScope
}

/** The whole application as somebody sees it; null is nobody. */
export function callerFor(house: House, session: Someone | null): Caller {
  return createCaller({
    house,
    session,
    sessionToken: null,
    correlationId: 'rechten',
    setSession: () => undefined,
  })
}

/** One overleg with something in every state, by id: all that a procedure can be asked about. */
export interface Spot {
  overlegId: string
  /** the round that was just held */
  roundId: string
  /** the one after it */
  nextRoundId: string
  /** a later one, in which members can give dots */
  pollRoundId: string
  /** members are asked which of some moments suits, and one of those */
  datePollId: string
  momentId: string
  heldId: string
  comingId: string
  signalId: string
  bundleId: string
  bundledSignalId: string
  receivedId: string
  plannedId: string
  plannedNextId: string
  discussedId: string
  decidedId: string
  answeredId: string
  /** answered, with a lesson from it */
  taughtId: string
  answerId: string
  lessonId: string
  evidenceId: string
  memberId: string
  guestId: string
  begeleiderId: string
  newcomerId: string
  niveauCoordinatorId: string
  freePeriodId: string
  invitationId: string
}

/** Ids that stand for nothing at all. */
export const nowhere = (like: Spot): Spot => Object.fromEntries(Object.keys(like).map((key) => [key, newId()])) as unknown as Spot

/** One network with two overleggen of the same niveau that know nothing of each other, and people in every role. */
export interface Region {
  scope: NetworkScope
  own: Spot
  other: Spot
  people: Record<
    'beheerder' | 'niveaucoordinator' | 'coordinator' | 'begeleider' | 'lid' | 'begeleiderVanEen' | 'gast' | 'netwerklid',
    Someone
  >
}

/** Sets up two networks with the same words in both, and lives with them until just after an ontmoeting. */
export async function openRegions(test: TestHouse): Promise<[Region, Region]> {
  const regions = [await found(test), await found(test)] as const
  const [first] = regions
  await test.house.advanceTo(fromText(first.reflecterenAt))
  const [here, abroad] = [await first.afterwards(), await regions[1].afterwards()]
  return [here, abroad]
}

async function found(test: TestHouse) {
  const network = await createTestNetwork(test)
  const { scope } = network
  await test.act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
  const person = async (name: string, role: PersonRole): Promise<Someone> => {
    const one = { name, email: `${newId()}@netwerk.example`, functie: name, organisationId: null, role }
    return { personId: await test.act(scope, (trx, ctx) => addPerson(trx, ctx, one)), role, scope }
  }
  const board = await network.overleg({ ...monthly, name: 'Ambassadeursoverleg', niveau: 'bestuur', kind: 'ambassadeursoverleg' })
  const beheerder = await person('Beheerder', 'beheerder')
  const niveaucoordinator = await person('Coördinator van een niveau', 'lid')
  await callerFor(test.house, beheerder).cycles.appointNiveauCoordinator({ niveau: 'beleid', personId: niveaucoordinator.personId })
  const shared = { test, network, board, person, beheerder, niveaucoordinator }
  const own = await settle(shared, 'Regieteam Jeugd')
  const other = await settle(shared, 'Regieteam Onderwijs')
  const netwerklid = await person('Leerkracht', 'lid')
  const { freePeriodId } = await callerFor(test.house, beheerder).cycles.addFreePeriod({
    fromDay: '2026-09-01',
    untilDay: '2026-09-01',
    name: 'Studiedag',
  })
  return {
    reflecterenAt: own.reflecterenAt,
    async afterwards(): Promise<Region> {
      const more = { niveauCoordinatorId: niveaucoordinator.personId, freePeriodId, newcomerId: netwerklid.personId }
      return {
        scope,
        own: { ...(await own.afterwards()), ...more },
        other: { ...(await other.afterwards()), ...more },
        people: { ...own.people, beheerder, niveaucoordinator, netwerklid },
      }
    },
  }
}

interface Shared {
  test: TestHouse
  network: Awaited<ReturnType<typeof createTestNetwork>>
  board: string
  person(name: string, role: PersonRole): Promise<Someone>
  beheerder: Someone
  niveaucoordinator: Someone
}

/** One overleg with one beneath it, up to the evening before its ontmoeting; `afterwards` goes on after that. */
async function settle({ test, network, board, person, beheerder }: Shared, name: string) {
  const { scope } = network
  const overlegId = await network.overleg({ ...monthly, name, escalatesTo: board })
  const belowId = await network.overleg({
    ...monthly,
    name: `Tafel onder ${name}`,
    niveau: 'uitvoering',
    kind: 'casuistiek',
    escalatesTo: overlegId,
  })
  const as = (who: Someone) => callerFor(test.house, who)
  const join = async (role: 'coordinator' | 'begeleider' | 'lid', at = overlegId): Promise<Someone> => ({
    personId: await network.member(at, `${role} van ${name}`, role),
    role: 'lid',
    scope,
  })
  const [coordinator, begeleider, lid, member, tafel] = [
    await join('coordinator'),
    await join('begeleider'),
    await join('lid'),
    await join('lid'),
    await join('coordinator', belowId),
  ]
  const rounds = (await roundsOf(test.house.read, scope, overlegId)).filter((one) => one.agenderenAt > START)
  const [round, next, later] = rounds
  if (!round || !next || !later) throw new Error('the rhythm gives three rounds')
  const meetings = (await as(coordinator).cycles.overleg({ overlegId })).rounds
  const meetingOf = (roundId: string) => {
    const found = meetings.find((one) => one.id === roundId)
    if (!found) throw new Error('a round has an ontmoeting')
    return found.ontmoeting.id
  }
  const [heldId, comingId] = [meetingOf(round.id), meetingOf(next.id)]
  const gast = await person('Gast', 'gast')
  const begeleiderVanEen = await person('Begeleider van één ontmoeting', 'lid')
  for (const ontmoetingId of [heldId, comingId]) {
    await as(beheerder).cycles.askGuest({ ontmoetingId, personId: gast.personId })
    await as(beheerder).cycles.askBegeleider({ ontmoetingId, personId: begeleiderVanEen.personId })
  }

  const raise = async (text: string, who = lid, at = overlegId) => {
    const signalId = newId()
    await as(who).followup.raiseSignal({ signalId, overlegId: at, kind: 'knelpunt', text })
    return signalId
  }
  const bundle = async (title: string, who = coordinator, at = overlegId) => {
    const signalIds = [await raise(`${title}: wij wachten te lang op een antwoord van elkaar.`, who === coordinator ? lid : who, at)]
    return (await as(who).followup.createBundle({ overlegId: at, title, signalIds })).bundleId
  }
  const titles = ['Een vaste contactpersoon', 'Eerder samen om tafel', 'Wachten op hulp', 'Vervoer naar school', 'Een warme overdracht']
  const onAgenda: string[] = []
  for (const title of titles) {
    const bundleId = await bundle(title)
    await as(coordinator).followup.scheduleBundle({ bundleId, roundId: round.id, minutes: 10 })
    onAgenda.push(bundleId)
  }
  const [answeredId = '', decidedId = '', discussedId = '', plannedId = '', taughtId = ''] = onAgenda
  const receivedId = await bundle('Een knelpunt van de tafel', tafel, belowId)

  return {
    reflecterenAt: round.reflecterenAt,
    people: { coordinator, begeleider, lid, begeleiderVanEen, gast },
    async afterwards() {
      const lead = as(coordinator).followup
      for (const bundleId of [answeredId, decidedId, discussedId, taughtId]) await lead.discussBundle({ bundleId })
      for (const bundleId of [answeredId, decidedId, taughtId]) {
        await lead.decide({ bundleId, kind: 'besluit', text: 'Elke school krijgt een vaste contactpersoon.' })
      }
      const words = 'Vanaf maart heeft elke school een vaste contactpersoon.'
      const { answerId } = await lead.answerBundle({ bundleId: answeredId, text: words })
      await lead.answerBundle({ bundleId: taughtId, text: words })
      const { lessonId } = await as(coordinator).lessons.fromBundle(lessonAbout(taughtId))
      const evidenceId = newId()
      const evidence = { evidenceId, lessonId, kennisbron: 'praktijk', text: 'Drie scholen zien het verschil.' } as const
      await as(coordinator).lessons.addEvidence(evidence)
      const plannedNextId = await bundle('Samen plannen')
      await lead.scheduleBundle({ bundleId: plannedNextId, roundId: next.id, minutes: 10 })
      await as(tafel).followup.escalateBundle({ bundleId: receivedId, reason: 'Dit kunnen wij niet zelf.' })
      const bundledSignalId = await raise('Twee keer hetzelfde verhaal vertellen kost vertrouwen.')
      const second = await raise('Ouders vertellen hun verhaal steeds opnieuw.')
      const made = await lead.createBundle({ overlegId, title: 'Eén verhaal', signalIds: [bundledSignalId, second] })
      await as(coordinator).invitations.invite({ overlegId, people: [{ name: 'Gevraagd', email: `${newId()}@netwerk.example` }] })
      const [asked] = await as(coordinator).invitations.open({ overlegId })
      if (!asked) throw new Error('somebody was asked just now')
      await lead.openDots({ roundId: later.id })
      const proposed = { overlegId, topic: 'Samen het jaarplan maken', place: 'Hilversum', durationMinutes: 90 }
      const { pollId: datePollId } = await as(coordinator).cycles.openDatePoll({
        ...{ ...proposed, moments: ['2026-04-07T14:00', '2026-04-09T14:00'] },
      })
      const [moment] = (await as(coordinator).cycles.datePoll({ overlegId })).poll?.moments ?? []
      if (!moment) throw new Error('moments were proposed just now')
      const signalId = await raise('De overdracht naar het voortgezet onderwijs gaat nu beter.')
      return {
        ...{
          overlegId,
          roundId: round.id,
          nextRoundId: next.id,
          pollRoundId: later.id,
          datePollId,
          momentId: moment.momentId,
          heldId,
          comingId,
          signalId,
          bundleId: made.bundleId,
          bundledSignalId,
        },
        ...{
          receivedId,
          plannedId,
          discussedId,
          decidedId,
          answeredId,
          taughtId,
          plannedNextId,
          answerId,
          lessonId,
          evidenceId,
          memberId: member.personId,
        },
        ...{ invitationId: asked.invitationId, guestId: gast.personId, begeleiderId: begeleiderVanEen.personId },
      }
    },
  }
}

/** What a bundle taught, as the form sends it. */
export function lessonAbout(bundleId: string) {
  const text = 'Een vaste contactpersoon per school scheelt ouders zoeken.'
  return { bundleId, text, aard: 'werkt-goed', kennisbron: 'praktijk', owner: 'Regieteam' } as const
}
