import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'

/** Where a lesson comes from, how it grew, what is known about it and who works that way too. */
export type Story = inferOutput<typeof trpc.lessons.story>
