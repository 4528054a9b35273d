import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { comparePack, contentModule, gooiEnVechtstreek, loadPack, type Pack, unpack } from './index.ts'
import { FILES } from './rules/parts.ts'

const texts = () => Object.fromEntries(FILES.map((file) => [file, readFileSync(join(gooiEnVechtstreek, file), 'utf8')]))
const upload = (files: unknown) => gzipSync(JSON.stringify(files)).toString('base64')
function opened(files: unknown): Pack {
  const found = unpack(upload(files))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.pack
}

test('an upload is checked as a whole, and says what is wrong where', () => {
  const { 'lessen.json': _, ...rest } = texts()
  expect(unpack(upload({ ...rest, 'pack.json': '{' }))).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ file: 'pack.json', reason: 'dit is geen geldige JSON' }),
      expect.objectContaining({ file: 'lessen.json', reason: 'dit bestand ontbreekt' }),
    ]),
  })
})

test.each(['', 'geen-pakket', upload('tekst'), upload([]), upload(' '.repeat(9 * 1024 * 1024))])('what is no pack is refused', (text) => {
  expect(() => unpack(text)).toThrow(expect.objectContaining({ code: 'content.pack_unreadable' }))
})

test('the first pack fits in a request', () => {
  expect(upload(texts()).length).toBeLessThan(200_000)
})

describeOnBothEngines('a pack beside what is there', (engine) => {
  const open = engine.house([contentModule])

  test('tells what comes, changes and goes, and changes nothing itself', async () => {
    const { act, house, freshScope } = open()
    const scope = freshScope()
    const own = opened(texts())
    const fresh = await comparePack(house.read, scope, own)
    expect(fresh).toMatchObject({ present: null, changed: [], withdrawn: [] })
    expect(fresh.added.length).toBeGreaterThan(50)
    await act(scope, (trx, ctx) => loadPack(trx, ctx, own))
    expect(await comparePack(house.read, scope, own)).toMatchObject({ added: [], changed: [], withdrawn: [] })

    const files = texts()
    const head = JSON.parse(files['pack.json'] ?? '')
    files['pack.json'] = JSON.stringify({ ...head, versie: '9.0.0' })
    const next = await comparePack(house.read, scope, opened(files))
    expect(next.present).toBe(head.versie)
    expect(next.changed).toEqual([
      { kind: 'pack', key: 'pack', places: [{ place: 'versie', before: head.versie, after: '9.0.0' }], more: 0 },
    ])
    const rows = await house.read.selectFrom('content_item').select('key').where('network_id', '=', scope.networkId).execute()
    expect(rows).toHaveLength(fresh.added.length)
  })
})
