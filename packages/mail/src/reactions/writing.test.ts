import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { dateText } from '../rules/date.ts'
import { listHeaders } from '../rules/headers.ts'
import { keepModel } from '../rules/says.ts'
import { sampleDigest } from '../testing.ts'
import { createWriter, type Unwritten, writingFor } from './writing.ts'

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const dkim = { domain: 'lerendebeweging.example', selector: 'lerende', key }

/** Different for each person: who, and what it says. */
function mails(count: number): Unwritten[] {
  return Array.from({ length: count }, (_, nth) => ({
    from: { name: 'Leernetwerk Gooi', address: 'netwerk@lerendebeweging.example' },
    to: `jeugdconsulent.${nth}@huizen.example`,
    subject: `Eén antwoord op punt ${nth}`,
    says: keepModel({ ...sampleDigest(), greeting: `Dag jeugdconsulent ${nth},` }),
    calendar: null,
    messageId: `abc${nth}@lerendebeweging.example`,
    date: dateText(Temporal.Instant.from('2026-03-29T01:30:00Z')),
    headers: JSON.stringify(listHeaders({ listId: 'l.example', listName: 'Lijst', unsubscribeUrl: `https://netwerk.example/${nth}` })),
  }))
}

function writerFor(...of: Parameters<typeof createWriter>) {
  const writer = createWriter(...of)
  onTestFinished(() => writer.rest())
  return writer
}

test.each([1, 19, 20, 500])('%i mails are written and signed as one alone is, each for who it is meant', async (count) => {
  const here = writingFor(dkim)
  const written = await Promise.all(writerFor(dkim).write(mails(count)))
  expect(written.map(String)).toEqual(mails(count).map((mail) => String(here(mail))))
  expect(String(written[0])).toMatch(/^DKIM-Signature: /)
})

test('one that cannot be written says why, and holds up none of the others', async () => {
  const all = mails(40)
  all[7] = { ...(all[7] as Unwritten), to: 'geen adres' }
  all[30] = { ...(all[30] as Unwritten), says: '' }
  const written = await Promise.allSettled(writerFor(null).write(all))
  expect(written.flatMap(({ status }, nth) => (status === 'rejected' ? [nth] : []))).toEqual([7, 30])
  expect(written[7]).toMatchObject({ reason: { message: 'not a mail address that can be sent to' } })
  expect(written[30]).toMatchObject({ reason: { name: 'SyntaxError' } })
})

test('batches that are asked for at once each get their own', async () => {
  const writer = writerFor(null)
  const here = writingFor(null)
  const [first, second] = await Promise.all([Promise.all(writer.write(mails(30))), Promise.all(writer.write(mails(60).slice(30)))])
  expect([...first, ...second].map(String)).toEqual(mails(60).map((mail) => String(here(mail))))
})

test('a thread that ends in the middle loses no mail, and the next many get another', async () => {
  const writer = writerFor(dkim, 0)
  const asked = writer.write(mails(200))
  await asked[0]
  writer.rest()
  expect(await Promise.all(asked)).toHaveLength(200)
  expect(await Promise.all(writer.write(mails(200)))).toHaveLength(200)
})

test('a thread that rests writes what comes meanwhile, and holds up no process that is through', async () => {
  const program = `
    import { createWriter } from ${JSON.stringify(new URL('./writing.ts', import.meta.url).href)}
    const writer = createWriter(null)
    const mails = ${JSON.stringify(mails(30))}
    for (const round of [1, 2]) {
      const written = await Promise.all(writer.write(mails))
      writer.rest()
      console.log(round, written.length)
    }
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { timeout: 25_000 })
  expect(stdout).toBe('1 30\n2 30\n')
}, 30_000)

test('a key that others would not trust is refused before anything is written', () => {
  expect(() => createWriter({ ...dkim, key: 'geen sleutel' })).toThrow()
})
