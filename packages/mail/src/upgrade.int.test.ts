import { createHouse, silentLog, TestClock } from '@lerende/kernel'
import { describeOnBothEngines, openTestDatabase, testKeys } from '@lerende/kernel/testing'
import { expect, onTestFinished, test } from 'vitest'
import { mailModule, smtpTransport } from './index.ts'
import { from, openSink } from './testing.ts'

/** A mail as it waited when mails were kept written out. */
const BEFORE = [
  `insert into outbox_mail (network_id, key, person_id, purpose, message_id, urgent, status, attempts, due_at)
    values ('n1', 'digest/p/1', 'p', 'digest', 'abc', 0, 'due', 0, '2026-01-05T08:00:00.000Z')`,
  `insert into outbox_content (network_id, key, to_address, from_name, subject, html, text, headers_json)
    values ('n1', 'digest/p/1', 'p@huizen.example', '', 'Wat er gebeurd is', '<p>Er is een “antwoord”.</p>', 'Er is een “antwoord”.', '{}')`,
]

describeOnBothEngines('an outbox from before mails were kept as what they say', (engine) => {
  test('sends what waited as it was written', async () => {
    const { database, drop } = await openTestDatabase(engine.engine)
    const sink = await openSink()
    const transport = smtpTransport(sink.url)
    onTestFinished(async () => {
      transport.close()
      await sink.close()
      await drop()
    })
    const houseOf = (mail: ReturnType<typeof mailModule>) =>
      createHouse({ database, modules: [mail], clock: new TestClock('2026-01-05T09:00:00Z'), keys: testKeys, log: silentLog })
    const mail = mailModule({ transport, from })
    await houseOf({ ...mail, migrations: mail.migrations?.filter(({ name }) => name < '004') ?? [] }).migrate()
    for (const statement of BEFORE) await database.raw(statement)
    const house = houseOf(mail)
    expect(await house.migrate()).toEqual(['mail/004-says'])
    await house.settled()
    expect(sink.mails).toMatchObject([{ subject: 'Wat er gebeurd is', text: expect.stringContaining('Er is een “antwoord”.') }])
    expect(sink.mails[0]?.html).toContain('<p>Er is een “antwoord”.</p>')
  })
})
