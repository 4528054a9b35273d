import { onlyCoordinatedBy, personDataInCycles } from '@lerende/cycles'
import { personDataInDigests } from '@lerende/digests'
import { personDataInFollowup } from '@lerende/followup'
import { personDataInIdentity } from '@lerende/identity'
import { personDataInInsight } from '@lerende/insight'
import type { Ctx, NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { personDataInLessons } from '@lerende/lessons'
import { personDataInMail } from '@lerende/mail'
import { isLastBeheerder, personDataInNetwork } from '@lerende/network'
import { personDataInReflections } from '@lerende/reflections'
import type { PersonData } from '../rules/sections.ts'

/** Everything that the house keeps of a person, for that person alone. @throws network.unknown_person */
export async function myData(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId): Promise<PersonData> {
  const { scope } = ctx
  const register = await personDataInNetwork(reader, scope, personId)
  const email = register.profile[0]?.email ?? ''
  return {
    ...register,
    ...(await personDataInIdentity(reader, scope, personId)),
    ...(await personDataInCycles(reader, scope, personId)),
    ...(await personDataInReflections(reader, ctx, personId)),
    ...(await personDataInFollowup(reader, ctx, personId)),
    ...(await personDataInLessons(reader, scope, personId)),
    ...(await personDataInInsight(reader, scope, personId)),
    ...(await personDataInDigests(reader, scope, personId)),
    ...(await personDataInMail(reader, scope, { personId, email })),
    ...(await personDataHere(reader, scope, personId)),
  }
}

async function personDataHere(reader: Reader, scope: NetworkScope, personId: PersonId) {
  const emailChange = await reader
    .selectFrom('email_change')
    .select(['email', 'asked_at as askedAt', 'expires_at as expiresAt'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .where('old_email', 'is', null)
    .execute()
  const activity = await reader
    .selectFrom('person_seen')
    .select(['month', 'asked_on as askedOn'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .execute()
  return { emailChange, activity }
}

/** What somebody should know before they leave. */
export async function beforeLeaving(reader: Reader, scope: NetworkScope, personId: PersonId) {
  return {
    lastBeheerder: await isLastBeheerder(reader, scope, personId),
    onlyCoordinates: await onlyCoordinatedBy(reader, scope, personId),
  }
}
