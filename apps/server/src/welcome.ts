import type { DemoPerson } from '@lerende/api'
import type { House } from '@lerende/kernel'
import type { Config } from './config.ts'
import { FIRST_ADDRESS } from './first-network.ts'

/** What the person who started the app needs to know next. */
export async function welcome(house: House, config: Config, at: { address: string; people: DemoPerson[] }): Promise<string> {
  const { address, people } = at
  const first = await house.read
    .selectFrom('person')
    .select('email')
    .where('role', '=', 'beheerder')
    .where('active', '=', 1)
    .orderBy('email')
    .limit(1)
    .executeTakeFirst()
  const mail = config.smtpUrl === null ? `${address}/postvak (mail gaat de deur niet uit)` : `via ${new URL(config.smtpUrl).host}`
  return `
Lerende Beweging draait${config.demo ? ' als demo' : ''}.

  Adres       ${address}
  Inloggen    vul dit mailadres in: ${first?.email ?? FIRST_ADDRESS}
  Mail        ${mail}
  Gegevens    ${house.database.engine === 'sqlite' ? house.database.url.slice('sqlite:'.length) : 'PostgreSQL'}
${whomToBe(people)}
Stoppen: Ctrl+C
`
}

/** In a demo: the people one can sign in as, which the sign-in page offers too. */
function whomToBe(people: DemoPerson[]): string {
  if (people.length === 0) return ''
  const lines = people.map(({ name, email, what }) => `  ${name}\n    ${what}\n    ${email}\n`)
  return `\nJe kunt inloggen als:\n\n${lines.join('')}\nMet de knop Volgende week gaat de tijd een week verder.\n`
}
