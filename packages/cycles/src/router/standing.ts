import { procedure, router } from '@lerende/network'
import {
  appointNiveauCoordinator,
  askBegeleider,
  askGuest,
  dismissNiveauCoordinator,
  thankBegeleider,
  thankGuest,
} from '../commands/standing.ts'
import { niveauCoordinatorInput, ontmoetingPersonInput } from '../inputs.ts'
import { niveauCoordinators } from '../queries/standing.ts'
import { done, niveauCoordinatorsOutput, ok } from './outputs.ts'

/** Who is what, beyond the members of an overleg. */
export const standingRouter = router({
  niveauCoordinators: procedure('jaarritme.zien')
    .output(niveauCoordinatorsOutput)
    .query(({ ctx }) => niveauCoordinators(ctx.reader, ctx.scope)),

  appointNiveauCoordinator: procedure('netwerk.inrichten', { audit: 'rol.gewijzigd' })
    .input(niveauCoordinatorInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => appointNiveauCoordinator(trx, command, input)).then(() => done)),

  dismissNiveauCoordinator: procedure('netwerk.inrichten', { audit: 'rol.gewijzigd' })
    .input(niveauCoordinatorInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => dismissNiveauCoordinator(trx, command, input)).then(() => done)),

  askBegeleider: procedure('overleg.houden', { audit: 'rol.gewijzigd' })
    .input(ontmoetingPersonInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => askBegeleider(trx, command, input)).then(() => done)),

  thankBegeleider: procedure('overleg.houden', { audit: 'rol.gewijzigd' })
    .input(ontmoetingPersonInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => thankBegeleider(trx, command, input)).then(() => done)),

  askGuest: procedure('overleg.houden', { audit: 'rol.gewijzigd' })
    .input(ontmoetingPersonInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => askGuest(trx, command, input)).then(() => done)),

  thankGuest: procedure('overleg.houden', { audit: 'rol.gewijzigd' })
    .input(ontmoetingPersonInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => thankGuest(trx, command, input)).then(() => done)),
})
