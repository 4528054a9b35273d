import { gooiEnVechtstreek, readPack } from '@lerende/content'
import { foundRegion, gooiEnVechtstreekOverleggen } from '@lerende/cycles'
import { grantScope, type House, makeCtx, newId, type Trx } from '@lerende/kernel'
import { addPerson, allNetworks } from '@lerende/network'
import type { Config } from './config.ts'

/** Whoever signs in first. The address is one that no mail server delivers to: with a real one, change it in the app. */
export const FIRST_ADDRESS = 'beheer@lerendebeweging.example'

/** Fills an empty database with the first network and its first beheerder. A house that has one is left as it is. */
export async function foundFirstNetwork(house: House, config: Config): Promise<void> {
  if ((await allNetworks(house.read)).length > 0) return
  const pack = await readPack(gooiEnVechtstreek)
  const base = makeCtx({ scope: grantScope(newId<'network'>()), keys: house.keys, clock: house.clock })
  await house.run(async (trx) => {
    if (!(await isFirst(trx))) return
    const scope = await foundRegion(trx, base, { pack, overleggen: gooiEnVechtstreekOverleggen() })
    await addPerson(trx, { ...base, scope }, {
      name: 'Beheerder netwerk',
      email: FIRST_ADDRESS,
      functie: 'beheerder',
      organisationId: null,
      role: 'beheerder',
    })
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
