import type { SystemPort } from '@lerende/api'

/** An installation where nothing is the matter. */
export const quietSystem: SystemPort = {
  demo: false,
  mailbox: true,
  health: async () => [],
  advanceWeek: async () => null,
  demoPeople: async () => [],
  stuck: async () => [],
  retryStuck: async () => false,
}
