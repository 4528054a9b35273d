import type { AppRouter } from '@lerende/api'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { Page } from 'playwright-core'

/** What stands in the address of a screen about one thing, as the demo knows it. */
export interface Places {
  overlegId: string
  /** a round of that overleg that runs, and one that is over */
  roundId: string
  pastRoundId: string
  /** one that comes, and one that was */
  ontmoetingId: string
  pastOntmoetingId: string
  lessonId: string
  signalId: string
  bundleId: string
  /** a round about which the professional is asked to look back, and the list of questions */
  askedRoundId: string
  questionnaire: string
  personId: string
  organisationId: string
  /** keys of the content */
  werkvorm: string
  rodeLijn: string
  leertraject: string
}

/** Nothing has this id: for links to something that is gone. */
export const GONE = '00000000-0000-7000-8000-000000000000'

type Answers = inferRouterOutputs<AppRouter>
type Questions = inferRouterInputs<AppRouter>

/**
 * Finds a thing of each kind.
 * @param leader leads an overleg @param professional is a member of it @throws when the demo has none of a kind
 */
export async function findPlaces(leader: Page, professional: Page): Promise<Places> {
  const overleg = (await ask(leader, 'cycles', 'overleggen', undefined)).find(({ role }) => role !== null && role !== 'lid')
  const overlegId = known('an overleg that somebody leads', overleg?.id)
  const { rounds } = await ask(leader, 'cycles', 'overleg', { overlegId })
  const running = rounds.filter(({ phase }) => phase !== 'afgerond')
  const over = rounds.filter(({ phase }) => phase === 'afgerond')
  const open = await ask(leader, 'followup', 'bundles', { overlegId, which: 'open' })
  const answered = await ask(leader, 'followup', 'bundles', { overlegId, which: 'answered' })
  const contributions = await ask(professional, 'followup', 'myContributions', undefined)
  const lessons = await ask(professional, 'lessons', 'find', { query: '', limit: 30 })
  const asked = (await ask(professional, 'reflections', 'asked', undefined))[0]
  const people = await ask(professional, 'cycles', 'people', {})
  const organisations = await ask(professional, 'cycles', 'organisations', undefined)
  const werkvormen = await ask(professional, 'cycles', 'werkvormen', undefined)
  const words = await ask(professional, 'lessons', 'vocabulary', undefined)
  return {
    overlegId,
    roundId: known('a round that runs', running[0]?.id),
    pastRoundId: known('a round that is over', over.at(-1)?.id),
    ontmoetingId: known('an ontmoeting that comes', running.at(-1)?.ontmoeting.id),
    pastOntmoetingId: known('an ontmoeting that was', over.at(-1)?.ontmoeting.id),
    lessonId: known('a lesson', lessons.items[0]?.id),
    signalId: known('something that was brought in', contributions[0]?.signalId),
    bundleId: known('a bundle', [...open, ...answered][0]?.id),
    askedRoundId: asked?.roundId ?? known('a round', running[0]?.id),
    questionnaire: asked?.questionnaire ?? 'na-ontmoeting',
    personId: known('a person', people.people[0]?.id),
    organisationId: known('an organisation', organisations[0]?.id),
    werkvorm: known('a werkvorm', werkvormen[0]?.key),
    rodeLijn: known('a rode lijn', words.rodeLijn[0]?.key),
    leertraject: known('a leertraject', words.traject[0]?.key),
  }
}

async function ask<Room extends keyof Answers & keyof Questions, Name extends keyof Answers[Room] & keyof Questions[Room] & string>(
  page: Page,
  room: Room,
  name: Name,
  input: Questions[Room][Name],
): Promise<Answers[Room][Name]> {
  const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  const answer = await page.request.get(`/trpc/${room}.${name}${search}`)
  if (!answer.ok()) throw new Error(`${room}.${name} answers ${answer.status()}: ${await answer.text()}`)
  // The server checks what it sends against the output of the procedure.
  return ((await answer.json()) as { result: { data: Answers[Room][Name] } }).result.data
}

function known(what: string, id: string | undefined): string {
  if (id === undefined) throw new Error(`the demo has no ${what}; a screen about one cannot be measured`)
  return id
}
