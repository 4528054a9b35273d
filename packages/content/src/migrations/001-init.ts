import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table content_item (network_id text not null, kind text not null, key text not null, revision integer not null,
      hash text not null, data_json text not null, current integer not null, primary key (network_id, kind, key, revision))`)
    await run('create unique index content_item_current on content_item (network_id, kind, key) where current = 1')
  },
})
