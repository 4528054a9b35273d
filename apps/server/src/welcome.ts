import type { House } from '@lerende/kernel'
import type { Config } from './config.ts'
import { FIRST_ADDRESS } from './first-network.ts'

/** What the person who started the app needs to know next. */
export async function welcome(house: House, config: Config, address: string): Promise<string> {
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

Stoppen: Ctrl+C
`
}
