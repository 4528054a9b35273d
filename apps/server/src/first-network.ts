import { gooiEnVechtstreek, readPack } from '@lerende/content'
import { foundRegion, gooiEnVechtstreekOverleggen } from '@lerende/cycles'
import { grantScope, type House, makeCtx, newId, type Trx } from '@lerende/kernel'
import { addPerson, allNetworks } from '@lerende/network'
import type { Config } from './config.ts'
import { Preflight } from './preflight.ts'

/** Whoever signs in first where mail is caught: an address that no mail server delivers to. */
export const FIRST_ADDRESS = 'beheer@lerendebeweging.example'

/**
 * Fills an empty database with the first network and its first beheerder. A house that has one is left as it is.
 * @throws Preflight when real mail is sent and nobody could get the first sign-in link
 */
export async function foundFirstNetwork(house: House, config: Config): Promise<void> {
  if ((await allNetworks(house.read)).length > 0) return
  if (config.smtpUrl !== null && config.adminMail === null) {
    throw new Preflight(
      'De database is nog leeg, en we weten niet wie er het eerst inlogt.',
      'Zet ADMIN_MAIL op het mailadres van de eerste beheerder, zoals beheer@organisatie.nl.',
    )
  }
  const pack = await readPack(gooiEnVechtstreek)
  const base = makeCtx({ scope: grantScope(newId<'network'>()), keys: house.keys, clock: house.clock })
  await house.run(async (trx) => {
    if (!(await isFirst(trx))) return
    const scope = await foundRegion(trx, base, { pack, overleggen: gooiEnVechtstreekOverleggen() })
    await addPerson(
      trx,
      { ...base, scope },
      {
        name: 'Beheerder netwerk',
        email: config.adminMail ?? FIRST_ADDRESS,
        functie: 'beheerder',
        organisationId: null,
        role: 'beheerder',
      },
    )
  })
}

/** Of two processes that start on an empty database together, the later one waits for the other and then finds this row. */
async function isFirst(trx: Trx): Promise<boolean> {
  const result = await trx
    .insertInto('setting')
    .values({ name: 'installation.founded', value: 'ja' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
