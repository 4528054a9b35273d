import { on, subscription } from '@lerende/kernel'
import { PersonCorrected, peopleByIds } from '@lerende/network'

/** Who sees to a decision is called there by name: a name that was mended is mended there too. */
export const peopleSubscription = subscription({
  name: 'followup.people',
  on: [
    on(PersonCorrected, async (trx, ctx, event) => {
      const [person] = await peopleByIds(trx, ctx.scope, [event.data.personId])
      if (!person) return
      await trx
        .updateTable('decision')
        .set({ owner: person.name })
        .where('network_id', '=', ctx.scope.networkId)
        .where('owner_person_id', '=', person.id)
        .execute()
    }),
  ],
})
