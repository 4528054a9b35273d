import { AttendanceForgotten, AttendanceRecorded } from '@lerende/cycles'
import { dayOf, on, projection } from '@lerende/kernel'
import { PersonLeft } from '@lerende/network'

/** Who sat together, and how often: the research found that 23 of 27 people miss knowing one another. */
export const acquaintanceProjection = projection({
  name: 'insight.acquaintance',
  tables: ['acquaintance'],
  on: [
    on(AttendanceRecorded, async (trx, _ctx, event) => {
      const people = [...new Set(event.data.personIds)].sort()
      const day = dayOf(event.time)
      const pairs = people.flatMap((a, i) =>
        people.slice(i + 1).map((b) => ({ network_id: event.networkId, person_a: a, person_b: b, times: 1, last_day: day })),
      )
      for (let from = 0; from < pairs.length; from += 500) {
        await trx
          .insertInto('acquaintance')
          .values(pairs.slice(from, from + 500))
          .onConflict((conflict) =>
            conflict
              .columns(['network_id', 'person_a', 'person_b'])
              .doUpdateSet((eb) => ({ times: eb('acquaintance.times', '+', 1), last_day: day })),
          )
          .execute()
      }
    }),
    on(AttendanceForgotten, async (trx, _ctx, event) => {
      const { beforeDay } = event.data
      await trx.deleteFrom('acquaintance').where('network_id', '=', event.networkId).where('last_day', '<', beforeDay).execute()
    }),
    on(PersonLeft, async (trx, _ctx, event) => {
      const { personId } = event.data
      await trx
        .deleteFrom('acquaintance')
        .where('network_id', '=', event.networkId)
        .where((eb) => eb.or([eb('person_a', '=', personId), eb('person_b', '=', personId)]))
        .execute()
    }),
  ],
})
