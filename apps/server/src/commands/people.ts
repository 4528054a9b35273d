import { readFileSync } from 'node:fs'
import { addMember, overlegByKey, roleIn } from '@lerende/cycles'
import { type Ctx, grantScope, type House, type Module, makeCtx, type NetworkId, type PersonId, type Trx } from '@lerende/kernel'
import { addPerson, allNetworks, allPeople, openOrganisations } from '@lerende/network'
import type { Config } from '../config.ts'
import { openHouse } from '../house.ts'
import { openLog } from '../log.ts'
import { HEADER, type PeopleRow, readPeopleList } from '../people-list.ts'
import { Preflight } from '../preflight.ts'

/** Adds the people of a list to the network, and to overleggen. @throws Preflight when the file or a line of it is not right */
export async function people(config: Config, modules: Module[], file: string | undefined): Promise<void> {
  const text = readList(file)
  const { house, close } = await openHouse(config, { modules, log: openLog(config.logLevel) })
  try {
    const { added, seated } = await addPeople(house, text)
    process.stdout.write(`Toegevoegd: ${added} mensen, en ${seated} plekken in overleggen. Wie er al was, bleef zoals die was.\n`)
  } finally {
    await close()
  }
}

/** Everything or nothing; a second time changes nothing. @throws Preflight with every line that is not right */
export async function addPeople(house: House, text: string): Promise<{ added: number; seated: number }> {
  const list = readPeopleList(text)
  if ('problems' in list) throw wrongList(list.problems)
  const [network] = await allNetworks(house.read)
  if (!network) throw new Preflight('Er is nog geen netwerk.', 'Start de app eerst een keer: npm start')
  // Read from the one network of this installation.
  const ctx = makeCtx({ scope: grantScope(network.id as NetworkId), keys: house.keys, clock: house.clock })
  return house.run((trx) => addRows(trx, ctx, list.rows))
}

async function addRows(trx: Trx, ctx: Ctx, rows: PeopleRow[]): Promise<{ added: number; seated: number }> {
  const organisations = new Map((await openOrganisations(trx, ctx.scope)).map((one) => [one.key, one.id]))
  const known = new Map((await allPeople(trx, ctx.scope)).map((one) => [one.email, one.id as PersonId]))
  const problems: string[] = []
  let added = 0
  let seated = 0
  for (const row of rows) {
    const organisationId = row.organisation === '' ? null : organisations.get(row.organisation)
    const overleg = row.overleg === '' ? null : await overlegByKey(trx, ctx.scope, row.overleg)
    if (organisationId === undefined) problems.push(`regel ${row.line}: de organisatie ${row.organisation} kennen we niet.`)
    if (row.overleg !== '' && overleg === null) problems.push(`regel ${row.line}: het overleg ${row.overleg} kennen we niet.`)
    if (organisationId === undefined || problems.length > 0) continue
    let personId = known.get(row.email)
    if (personId === undefined) {
      personId = await addPerson(trx, ctx, { ...row, organisationId })
      known.set(row.email, personId)
      added++
    }
    if (overleg && (await roleIn(trx, ctx.scope, { overlegId: overleg.id, personId })) === null) {
      await addMember(trx, ctx, { overlegId: overleg.id, personId, role: row.roleInOverleg, partner: false })
      seated++
    }
  }
  if (problems.length > 0) throw wrongList(problems)
  return { added, seated }
}

function readList(file: string | undefined): string {
  if (file === undefined) throw new Preflight('Geef de lijst met mensen.', `npm run people -- lijst.csv, met als eerste regel: ${HEADER}`)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Preflight(`De lijst ${file} is niet te lezen.`, 'Kijk of de naam klopt, gezien vanuit de map van de app.')
  }
}

function wrongList(problems: string[]): Preflight {
  return new Preflight(
    `De lijst klopt niet, er is niemand toegevoegd:\n${problems.map((one) => `  - ${one}`).join('\n')}`,
    'Verbeter deze regels.',
  )
}
