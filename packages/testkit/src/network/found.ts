import { gooiEnVechtstreek, type Pack, readPack } from '@lerende/content'
import { addMember, allOverleggen, foundRegion, gooiEnVechtstreekOverleggen } from '@lerende/cycles'
import { setPreference } from '@lerende/digests'
import { type Ctx, grantScope, type House, makeCtx, type NetworkScope, newId, type PersonId, type Trx } from '@lerende/kernel'
import { addPerson, allOrganisations, allPeople, setReach } from '@lerende/network'
import { DEMO_BEHEERDER, demoAddress, demoNames, PEOPLE } from './people.ts'
import { preferenceOf } from './preferences.ts'
import { reachOf } from './reach.ts'
import { SEATS, seatOf } from './seats.ts'

/**
 * Sets up the network of Gooi en Vechtstreek with sixty people by function, who sit in its seven overleggen and get
 * their digests each in their own rhythm. It begins at the moment that the clock of the house shows.
 * @returns the scope of the new network
 */
export async function foundNetwork(house: House): Promise<NetworkScope> {
  const pack = await readPack(gooiEnVechtstreek)
  const base = makeCtx({ scope: grantScope(newId<'network'>()), keys: house.keys, clock: house.clock })
  const scope = await house.run(async (trx) => {
    const founded = await foundRegion(trx, base, { pack, overleggen: gooiEnVechtstreekOverleggen() })
    await seatPeople(trx, { ...base, scope: founded }, pack)
    return founded
  })
  await house.settled()
  // Whoever joins is given the usual digest; this is what they choose instead.
  await house.run(async (trx) => {
    for (const person of await allPeople(trx, scope)) {
      const preference = preferenceOf(person.name)
      if (preference) await setPreference(trx, { ...base, scope }, { ...preference, personId: person.id as PersonId })
      const reach = reachOf(person.name)
      if (reach) await setReach(trx, { ...base, scope }, { ...reach, personId: person.id as PersonId })
    }
  })
  await house.settled()
  return scope
}

async function seatPeople(trx: Trx, ctx: Ctx, pack: Pack): Promise<void> {
  const organisations = new Map((await allOrganisations(trx, ctx.scope)).map((one) => [one.key, one.id]))
  const overleggen = await allOverleggen(trx, ctx.scope)
  const named = peopleWithNames(pack)
  for (const person of named) {
    const personId = await addPerson(trx, ctx, {
      name: person.name,
      email: demoAddress(person.name, person.organisatie),
      functie: person.functieNaam,
      organisationId: organisations.get(person.organisatie) ?? null,
      role: person.name === DEMO_BEHEERDER ? 'beheerder' : 'lid',
    })
    for (const overleg of overleggen) {
      const seats = SEATS[overleg.key]
      const seat = seats && seatOf(person, seats)
      if (seat) await addMember(trx, ctx, { overlegId: overleg.id, personId, ...seat })
    }
  }
}

/** The people with what they are called: function and place, as the pack names them. */
function peopleWithNames(pack: Pack) {
  const parts = PEOPLE.map((one) => {
    const functie = pack.items.functie[one.functie]
    const organisatie = pack.items.organisatie[one.organisatie]
    if (!functie || !organisatie) throw new Error(`the pack has no ${one.functie} or no ${one.organisatie}`)
    return { ...one, functieNaam: functie.naam, waar: placeOf(one.organisatie, organisatie.naam) }
  })
  const names = demoNames(parts.map(({ functieNaam, waar }) => ({ functie: functieNaam, waar })))
  return parts.map((one, i) => ({ ...one, name: names[i] ?? one.functieNaam }))
}

/** An organisation as one says it after a function: "Jeugdconsulent Huizen", "POH-Jeugd GGD". */
function placeOf(key: string, name: string): string {
  if (key === 'ret') return ''
  if (key === 'regio-gooi-en-vechtstreek') return 'regio'
  if (key === 'ggd-gooi-en-vechtstreek') return 'GGD'
  return name.replace(/^Gemeente /, '')
}
