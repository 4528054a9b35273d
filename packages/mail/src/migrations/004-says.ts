import { migration } from '@lerende/kernel'

/** The outbox keeps what a mail says, and not how it is written out, which is many times as long. What waits stays as it is. */
export const says = migration({
  name: '004-says',
  async up(run, engine) {
    const object = engine === 'postgres' ? 'json_build_object' : 'json_object'
    await run(`alter table outbox_content add column says text not null default ''`)
    await run(`update outbox_content set says = case when html like 'verzegeld:%' then html
      else cast(${object}('html', html, 'text', text) as text) end`)
    await run('alter table outbox_content drop column html')
    await run('alter table outbox_content drop column text')
  },
})
