import type { networkRouter } from '@lerende/network'
import type { TRPCBuiltRouter, TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server'

/**
 * The server's router as this app sees it. This file is the only place that names it:
 * once `@lerende/api` exports its AppRouter, this becomes `export type { AppRouter } from '@lerende/api'`.
 */
export type AppRouter = TRPCBuiltRouter<
  (typeof networkRouter)['_def']['_config']['$types'],
  {
    network: (typeof networkRouter)['_def']['record']
    server: {
      status: Query<void, ServerStatus>
      nextWeek: Mutation<void, { now: string }>
    }
  }
>

/** What the server offers, whoever looks. */
export interface ServerStatus {
  /** The server's present moment, UTC. In a demo it differs from the device's clock. */
  now: string
  demo: boolean
  /** Whether the server catches its mail and shows it. */
  mailbox: boolean
}

type Query<I, O> = TRPCQueryProcedure<{ input: I; output: O; meta: object }>
type Mutation<I, O> = TRPCMutationProcedure<{ input: I; output: O; meta: object }>
