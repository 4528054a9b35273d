import { migration } from '@lerende/kernel'

/** Blocks may be about one stroom or one relatie; those from before are about all of them. */
export const compassCuts = migration({
  name: '002-compass-cuts',
  async up(run) {
    await run('alter table compass_block add column stroom text')
    await run('alter table compass_block add column relatie text')
  },
})
