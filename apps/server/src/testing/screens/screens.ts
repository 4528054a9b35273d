import type { Who } from './people.ts'
import { GONE, type Places } from './places.ts'

/** What a screen shows: what it is for, nothing yet, that something went wrong, that one may not, or no connection. */
type State = 'full' | 'empty' | 'error' | 'closed' | 'gone' | 'loading' | 'offline'

/** One screen in one state, as it is measured and photographed. */
export interface Screen {
  /** the path of the route, as in apps/web/src/routes */
  route: string
  /** its name in pictures and reports; without it the route and the state make one */
  name?: string
  state?: State
  who?: Who
  /** an address of that route, when it holds more than the route says */
  at?: (places: Places) => string
  /** without the head and foot of the app, such as what hangs on a wall */
  bare?: boolean
}

/**
 * Every screen there is. A new screen gets one line: its route; who looks when that is not the professional; where, when
 * the address holds an id. A route of the app without a line is a failing test (list.e2e.test.ts).
 */
export const SCREENS: readonly Screen[] = [
  // Before signing in
  { route: '/inloggen', who: 'niemand' },
  { route: '/inloggen/organisatie', who: 'niemand', state: 'gone' },
  { route: '/aanmelden/$token', who: 'niemand', at: () => '/aanmelden/bestaat-niet', state: 'gone' },
  { route: '/uitnodiging/$token', who: 'niemand', at: () => '/uitnodiging/bestaat-niet', state: 'gone' },
  { route: '/mailadres/$token', who: 'niemand', at: () => '/mailadres/bestaat-niet', state: 'gone' },
  { route: '/afmelden/$token', who: 'niemand', at: () => '/afmelden/bestaat-niet', state: 'gone' },
  { route: '/oordeel/$token', who: 'niemand', at: () => '/oordeel/bestaat-niet', state: 'gone' },
  { route: '/komst/$token', who: 'niemand', at: () => '/komst/bestaat-niet', state: 'gone' },
  { route: '/postvak', who: 'niemand' },
  { route: '/privacy', who: 'niemand' },
  { route: '/gestopt', who: 'niemand' },
  { route: '/stijlgids', who: 'niemand' },

  // For everybody
  { route: '/' },
  { route: '/', name: 'start-van-wie-leidt', who: 'coordinator' },
  { route: '/', name: 'start-van-een-ambassadeur', who: 'ambassadeur' },
  { route: '/', state: 'error' },
  { route: '/', state: 'loading' },
  { route: '/', state: 'offline' },
  { route: '/reflecteren' },
  { route: '/reflecteren', state: 'error' },
  { route: '/reflecteren/$roundId/$questionnaire', at: (of) => `/reflecteren/${of.askedRoundId}/${of.questionnaire}` },
  { route: '/reflecteren/$roundId/$questionnaire', at: (of) => `/reflecteren/${GONE}/${of.questionnaire}`, state: 'gone' },
  { route: '/jaarritme' },
  { route: '/jaarritme', name: 'jaarritme-lijst', at: () => '/jaarritme?als=lijst' },
  { route: '/jaarritme', name: 'jaarritme-kwartaal', at: () => '/jaarritme?kwartaal=2' },
  { route: '/jaarritme', state: 'error' },
  { route: '/overleggen' },
  { route: '/overleggen/$overlegId', at: (of) => `/overleggen/${of.overlegId}` },
  { route: '/overleggen/$overlegId', at: () => `/overleggen/${GONE}`, state: 'gone' },
  { route: '/ronde/$roundId', at: (of) => `/ronde/${of.roundId}` },
  { route: '/ronde/$roundId', name: 'ronde-voorbij', at: (of) => `/ronde/${of.pastRoundId}` },
  { route: '/ronde/$roundId', at: () => `/ronde/${GONE}`, state: 'gone' },
  { route: '/ontmoeting/$ontmoetingId', at: (of) => `/ontmoeting/${of.ontmoetingId}` },
  { route: '/ontmoeting/$ontmoetingId', name: 'ontmoeting-voorbij', at: (of) => `/ontmoeting/${of.pastOntmoetingId}` },
  { route: '/ontmoeting/$ontmoetingId', at: () => `/ontmoeting/${GONE}`, state: 'gone' },
  { route: '/ontmoeting/$ontmoetingId/aanwezig', at: (of) => `/ontmoeting/${of.ontmoetingId}/aanwezig` },
  { route: '/ontmoeting/$ontmoetingId/scherm', who: 'coordinator', at: (of) => `/ontmoeting/${of.ontmoetingId}/scherm`, bare: true },
  { route: '/lessen' },
  { route: '/lessen', name: 'lessen-zoeken', at: () => '/lessen?zoek=school' },
  { route: '/lessen', at: () => '/lessen?zoek=xyzzyplugh', state: 'empty' },
  { route: '/lessen', state: 'error' },
  { route: '/lessen/$lessonId', at: (of) => `/lessen/${of.lessonId}` },
  { route: '/lessen/$lessonId', at: () => `/lessen/${GONE}`, state: 'gone' },
  { route: '/lessen/rode-lijnen' },
  { route: '/lessen/rode-lijn/$key', at: (of) => `/lessen/rode-lijn/${of.rodeLijn}` },
  { route: '/lessen/leertrajecten' },
  { route: '/lessen/leertraject/$key', at: (of) => `/lessen/leertraject/${of.leertraject}` },
  { route: '/werkvormen' },
  { route: '/werkvormen/$sleutel', at: (of) => `/werkvormen/${of.werkvorm}` },
  { route: '/werkvormen/$sleutel', at: () => '/werkvormen/bestaat-niet', state: 'gone' },
  { route: '/netwerk' },
  ...(['organisaties', 'kennen', 'tafel'] as const).map(
    (part): Screen => ({ route: '/netwerk', name: `netwerk-${part}`, at: () => `/netwerk?deel=${part}` }),
  ),
  { route: '/netwerk/mensen/$personId', at: (of) => `/netwerk/mensen/${of.personId}` },
  { route: '/netwerk/mensen/$personId', at: () => `/netwerk/mensen/${GONE}`, state: 'gone' },
  { route: '/netwerk/organisaties/$organisationId', at: (of) => `/netwerk/organisaties/${of.organisationId}` },
  { route: '/netwerk/bereikbaar' },
  { route: '/verslag/ronde/$roundId', at: (of) => `/verslag/ronde/${of.pastRoundId}` },
  { route: '/verslag/jaar/$jaar', at: () => '/verslag/jaar/2026' },
  { route: '/mijn-inbreng' },
  { route: '/mijn-inbreng', who: 'beheerder', state: 'empty' },
  { route: '/mijn-inbreng/nieuw' },
  { route: '/mijn-inbreng/$signalId', at: (of) => `/mijn-inbreng/${of.signalId}` },
  { route: '/mijn-inbreng/$signalId', at: () => `/mijn-inbreng/${GONE}`, state: 'gone' },
  { route: '/onderwerp/$bundleId', at: (of) => `/onderwerp/${of.bundleId}` },
  { route: '/onderwerp/$bundleId', at: () => `/onderwerp/${GONE}`, state: 'gone' },
  { route: '/opvolging' },
  { route: '/opvolging', name: 'opvolging-tabel', at: () => '/opvolging?als=tabel' },
  { route: '/ronde/$roundId/stippen', at: (of) => `/ronde/${of.roundId}/stippen` },
  { route: '/kompas' },
  { route: '/kompas', state: 'error' },
  { route: '/instellingen' },
  { route: '/account' },
  { route: '/mijn-gegevens' },
  { route: '/mijn-gegevens/stoppen' },

  // For who leads an overleg
  { route: '/begeleiden', who: 'coordinator' },
  { route: '/begeleiden', state: 'empty' },
  ...(['bundelen', 'agenda', 'besluiten', 'terugkoppelen'] as const).map(
    (part): Screen => ({
      route: '/begeleiden/$roundId',
      name: `begeleiden-${part}`,
      who: 'coordinator',
      at: (of) => `/begeleiden/${of.roundId}?deel=${part}`,
    }),
  ),
  { route: '/begeleiden/$roundId', at: (of) => `/begeleiden/${of.roundId}`, state: 'closed' },
  { route: '/overleggen/$overlegId/ritme', who: 'coordinator', at: (of) => `/overleggen/${of.overlegId}/ritme` },
  { route: '/overleggen/$overlegId/leden', who: 'coordinator', at: (of) => `/overleggen/${of.overlegId}/leden` },
  { route: '/overleggen/$overlegId/uitnodigen', who: 'coordinator', at: (of) => `/overleggen/${of.overlegId}/uitnodigen` },

  // For who keeps the network
  { route: '/beheer', who: 'beheerder' },
  { route: '/beheer', state: 'closed' },
  { route: '/beheer/gezondheid', who: 'beheerder' },
  { route: '/beheer/inloggen', who: 'beheerder' },
  { route: '/beheer/uitnodigen', who: 'beheerder' },
  { route: '/beheer/mensen', who: 'beheerder' },
  { route: '/beheer/controlelogboek', who: 'beheerder' },
  { route: '/beheer/organisaties', who: 'beheerder' },
  { route: '/beheer/netwerk', who: 'beheerder' },
  { route: '/beheer/organisaties', name: 'beheer-organisaties-gestopt', who: 'beheerder', at: () => '/beheer/organisaties?stand=gestopt' },
  { route: '/beheer/inhoud', who: 'beheerder' },
  { route: '/beheer/mail', who: 'beheerder' },
  { route: '/beheer/timers', who: 'beheerder' },
  { route: '/beheer/gebeurtenissen', who: 'beheerder' },
  { route: '/beheer/open-gegevens', who: 'beheerder' },
]

/** The name of a screen in pictures and reports. */
export function nameOf({ route, name, state = 'full' }: Screen): string {
  const plain =
    route
      .replaceAll(/\/?\$\w+/g, '-een')
      .replaceAll('/', '-')
      .replace(/^-/, '') || 'start'
  return `${name ?? plain}${state === 'full' ? '' : `-${state}`}`
}

/** Where the screen is, for somebody who looks. */
export const addressOf = (screen: Screen, places: Places): string => screen.at?.(places) ?? screen.route
