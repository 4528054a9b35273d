import { on, projection } from '@lerende/kernel'
import { CompassBlockSealed } from '@lerende/reflections'

export const compassProjection = projection({
  name: 'insight.compass',
  tables: ['compass_block'],
  on: [
    on(CompassBlockSealed, async (trx, _ctx, event) => {
      const { data } = event
      await trx
        .insertInto('compass_block')
        .values({
          block_id: data.blockId,
          network_id: event.networkId,
          overleg_id: data.overlegId,
          niveau: data.niveau,
          measure: data.measure,
          uitgangspunt: data.uitgangspunt,
          contributors: data.contributors,
          n: data.n,
          sum: data.sum,
          sum_of_squares: data.sumOfSquares,
          from_day: data.fromDay,
          until_day: data.untilDay,
          stroom: data.stroom,
          relatie: data.relatie,
        })
        .execute()
    }),
  ],
})
