import type { ProcedureRight } from '@lerende/api'
import { may, RIGHTS, type RightName, STANDINGS, type Standing } from '@lerende/network'
import type { RouteRight } from './http/rights.ts'

const HEAD = `# Wie mag wat

Gemaakt uit dezelfde tabel die de server gebruikt (\`packages/network/src/rules/policy.ts\`), met \`npm run docs\`. \`npm test\` faalt als
dit achterloopt, en probeert elke vraag en elk adres van de server uit als iedereen die hieronder staat: bij het eigen overleg, bij een ander overleg
en in een ander netwerk. Wat in een ander netwerk staat, bestaat voor jou niet: je krijgt hetzelfde te zien als bij iets dat er niet is.

## Wie is wie

Iemand kan meer tegelijk zijn: wie een overleg coördineert, is bij een ander overleg gewoon iemand van het netwerk.
`

const WHO: Record<Standing, { short: string; nl: string }> = {
  beheerder: { short: 'beheerder', nl: 'beheert het netwerk: richt overleggen in en bewaakt of alles werkt' },
  coordinator: { short: 'coördinator', nl: 'coördineert dit overleg, of alle overleggen van dit niveau' },
  begeleider: { short: 'begeleider', nl: 'begeleidt dit overleg, of één ontmoeting ervan met wat er in die ronde op tafel ligt' },
  lid: { short: 'lid', nl: 'hoort bij dit overleg' },
  gast: { short: 'gast', nl: 'is gevraagd voor één ontmoeting, en ziet alleen die' },
  netwerklid: { short: 'netwerk', nl: 'doet mee in het netwerk, maar niet in dit overleg' },
  lezer: { short: 'lezer', nl: 'heeft een link die wij ondertekenden: het adres van een eigen agenda, of de link onder een overzicht' },
  vreemde: { short: 'vreemde', nl: 'is niet ingelogd' },
}

const REACH = {
  link: {
    title: 'Met een ondertekende link',
    intro: 'Dit kan zonder inloggen, voor wat van de ene persoon is voor wie de link gemaakt werd. Een andere link doet alsof er niets is.',
  },
  overal: { title: 'Zonder inloggen', intro: 'Dit mag iedereen op het internet.' },
  netwerk: { title: 'In het hele netwerk', intro: 'Dit hangt af van wie je in het netwerk bent.' },
  eigen: { title: 'Van jezelf', intro: 'Dit gaat alleen over wat van jou is of aan jou gevraagd wordt; niemand anders kan erbij.' },
  overleg: { title: 'Bij een overleg', intro: 'Dit hangt af van wie je bij dat ene overleg bent, of bij die ene ontmoeting.' },
} as const

/** `docs/rechten.md`: the table of rights in plain Dutch, with what asks for each. The same table always gives the same text. */
export function rightsDoc(procedures: readonly ProcedureRight[], routes: readonly RouteRight[]): string {
  const people = STANDINGS.map((one) => `- **${WHO[one].short}** ${WHO[one].nl}.`).join('\n')
  const parts = (['overleg', 'netwerk', 'eigen', 'link', 'overal'] as const).map((reach) => reachPart(reach))
  return `${[`${HEAD}\n${people}\n`, ...parts, asksPart(procedures), routesPart(routes)].join('\n')}`
}

function reachPart(reach: keyof typeof REACH): string {
  const rows = rightNames().filter((name) => RIGHTS[name].reach === reach)
  const columns = STANDINGS.filter((standing) => rows.some((name) => has(name, standing)))
  const { title, intro } = REACH[reach]
  const head = `| Je mag … | ${columns.map((one) => WHO[one].short).join(' | ')} |`
  const line = `| --- |${' :-: |'.repeat(columns.length)}`
  const table = rows.map((name) => `| ${RIGHTS[name].nl} | ${columns.map((one) => (has(name, one) ? 'ja' : '–')).join(' | ')} |`)
  return `## ${title}\n\n${intro}\n\n${[head, line, ...table].join('\n')}\n`
}

function asksPart(procedures: readonly ProcedureRight[]): string {
  const rows = rightNames().map((name) => {
    const asks = procedures.filter((one) => one.right === name).map((one) => `\`${one.path}\``)
    return `| \`${name}\` | ${RIGHTS[name].nl} | ${asks.join(', ') || '–'} |`
  })
  return `## Welke vraag aan de server welk recht nodig heeft\n\n| recht | je mag … | vragen |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** Every address that is no procedure: what does not stand here does not start. */
function routesPart(routes: readonly RouteRight[]): string {
  const rows = routes.map(
    ({ method, url, right }) => `| \`${method} ${url}\` | ${right === 'per vraag' ? 'elke vraag haar eigen' : `\`${right}\``} |`,
  )
  const head = '| adres | recht |\n| --- | --- |'
  const rest = '| elk ander adres: een bladzijde van de app of een bestand ervan | `app.openen` |'
  return `## Welk adres van de server welk recht nodig heeft\n\n${[head, ...rows, rest].join('\n')}\n`
}

function rightNames(): RightName[] {
  // The keys of a constant are its names.
  return Object.keys(RIGHTS) as RightName[]
}

/** Whoever has a role at an overleg or in the network is somebody of the network as well. */
function has(name: RightName, standing: Standing): boolean {
  const guest = standing === 'gast' || standing === 'lezer' || standing === 'vreemde'
  return may(name, guest ? [standing] : [standing, 'netwerklid'])
}
