import { defineModule, type NetworkScope, on, subscription } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { beforeAll, expect, test } from 'vitest'
import {
  ContentPackLoaded,
  contentModule,
  currentItem,
  currentItems,
  gooiEnVechtstreek,
  itemAt,
  loadPack,
  type Pack,
  readPack,
} from './index.ts'

type Loaded = { networkId: string; version: string; added: number; changed: string[]; withdrawn: string[] }

describeOnBothEngines('content', (engine) => {
  const loaded: Loaded[] = []
  const listener = defineModule({
    name: 'listener',
    subscriptions: [
      subscription({
        name: 'listener.loaded',
        on: [
          on(ContentPackLoaded, async (_trx, _ctx, { networkId, data }) => {
            const { version, added, changed, withdrawn } = data
            loaded.push({ networkId, version, added: added.length, changed, withdrawn })
          }),
        ],
      }),
    ],
  })
  const open = engine.house([contentModule, listener])
  let own: Pack
  beforeAll(async () => {
    own = await readPack(gooiEnVechtstreek)
  })

  const load = (scope: NetworkScope, pack: Pack) => open().act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
  const heard = ({ networkId }: NetworkScope) =>
    loaded.filter((one) => one.networkId === networkId).map(({ networkId: _, ...rest }) => rest)
  const rows = (scope: NetworkScope) =>
    open()
      .house.read.selectFrom('content_item')
      .selectAll()
      .where('network_id', '=', scope.networkId)
      .orderBy('kind')
      .orderBy('key')
      .orderBy('revision')
      .execute()

  /** Version 2: another word in the grondhouding, one lesson gone. */
  function nextVersion(): Pack {
    const head = { ...own.head, versie: '2.0.0' }
    const { grondhouding } = own.items.grondhouding
    if (!grondhouding) throw new Error('missing')
    const { 'les-145': _, ...les } = own.items.les
    const items = {
      ...own.items,
      pack: { pack: head },
      grondhouding: { grondhouding: { ...grondhouding, versie: '2027-01', kern: ['Rust voor iedereen.'] } },
      les,
    }
    return { head, items }
  }

  test('the whole pack is there after loading, and loading it twice writes nothing', async () => {
    const scope = open().freshScope()
    await load(scope, own)
    const total = Object.values(own.items).reduce((sum, items) => sum + Object.keys(items).length, 0)
    expect(heard(scope)).toEqual([{ version: own.head.versie, added: total, changed: [], withdrawn: [] }])
    const before = await rows(scope)
    expect(before).toHaveLength(total)
    await load(scope, own)
    expect(await rows(scope)).toEqual(before)
    expect(heard(scope)).toHaveLength(1)

    const { read } = open().house
    const lessen = await currentItems(read, scope, 'les')
    expect(lessen.map((item) => item.key)).toEqual(Object.keys(own.items.les).sort())
    expect(lessen[0]).toEqual({ kind: 'les', key: 'les-001', revision: 1, data: own.items.les['les-001'] })
    expect((await currentItem(read, scope, 'vragenlijst', 'terugblik-ontmoeting'))?.data).toEqual(
      own.items.vragenlijst['terugblik-ontmoeting'],
    )
    expect((await currentItem(read, scope, 'grondhouding'))?.data).toEqual(own.items.grondhouding.grondhouding)
    expect((await currentItem(read, scope, 'eigenaarschapsvragen'))?.data).toHaveLength(3)
    expect(await currentItem(read, scope, 'les', 'les-999')).toBeNull()
  })

  test('version 1, version 2 and version 1 again: every wording stays readable', async () => {
    const scope = open().freshScope()
    const { read } = open().house
    await load(scope, own)
    const first = await currentItem(read, scope, 'grondhouding')
    await load(scope, nextVersion())
    const second = await currentItem(read, scope, 'grondhouding')
    expect(second).toMatchObject({ revision: 2, data: { versie: '2027-01', kern: ['Rust voor iedereen.'] } })
    // What a reflection was made against is still what it was made against.
    expect(await itemAt(read, scope, { kind: 'grondhouding', key: 'grondhouding', revision: 1 })).toEqual(first)
    expect(await currentItem(read, scope, 'les', 'les-145')).toBeNull()
    expect((await currentItems(read, scope, 'les')).map((item) => item.key)).not.toContain('les-145')
    expect(await itemAt(read, scope, { kind: 'les', key: 'les-145', revision: 1 })).toMatchObject({
      data: own.items.les['les-145'],
    })

    await load(scope, own)
    expect(await currentItem(read, scope, 'grondhouding')).toEqual(first)
    expect(await currentItem(read, scope, 'les', 'les-145')).toMatchObject({ revision: 1 })
    expect(await itemAt(read, scope, { kind: 'grondhouding', key: 'grondhouding', revision: 2 })).toEqual(second)
    expect(await itemAt(read, scope, { kind: 'grondhouding', key: 'grondhouding', revision: 3 })).toBeNull()
    const moved = ['grondhouding/grondhouding', 'pack/pack']
    expect(heard(scope).slice(1)).toEqual([
      { version: '2.0.0', added: 0, changed: moved, withdrawn: ['les/les-145'] },
      { version: own.head.versie, added: 1, changed: moved, withdrawn: [] },
    ])
  })

  test('networks do not see one another’s content', async () => {
    const [one, other] = [open().freshScope(), open().freshScope()]
    await load(one, own)
    expect(await currentItems(open().house.read, other, 'les')).toEqual([])
    await load(other, nextVersion())
    expect((await currentItem(open().house.read, one, 'grondhouding'))?.data.versie).toBe('2025-06')
    expect(heard(one)).toHaveLength(1)
  })

  test('two processes that load at once load it once', async () => {
    const { house, ctx, freshScope } = open()
    const scope = freshScope()
    await Promise.all([1, 2, 3].map(() => house.run((trx) => loadPack(trx, ctx(scope), own))))
    await house.settled()
    expect(heard(scope)).toHaveLength(1)
    expect((await rows(scope)).every((row) => row.revision === 1 && row.current === 1)).toBe(true)
  })
})
