import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { texts } from './upkeep-texts.ts'
import './pack.css'

const words = texts.pack
type Comparison = NonNullable<inferOutput<typeof trpc.upkeep.packPreview>['comparison']>
type Changed = Comparison['changed'][number]

/** What a pack would add, change and take away, per kind. */
export function PackDifferences({ comparison }: { comparison: Comparison }) {
  const { pack, version, present, added, changed, withdrawn } = comparison
  return (
    <Section title={present === null ? words.first({ pack, version }) : words.versions({ pack, present, version })}>
      <Stack>
        {changed.length > 0 ? (
          <Card title={words.changed({ n: changed.length })} level={3} tone="vecht">
            <Stack gap="s">
              {changed.map((one) => (
                <Expander key={`${one.kind}/${one.key}`} label={`${one.kind}: ${one.key}`} open={changed.length <= 3}>
                  <Places item={one} />
                </Expander>
              ))}
            </Stack>
          </Card>
        ) : null}
        {added.length > 0 ? (
          <Card title={words.added({ n: added.length })} level={3} tone="mos">
            <Kinds items={added} />
          </Card>
        ) : null}
        {withdrawn.length > 0 ? (
          <Card title={words.withdrawn({ n: withdrawn.length })} level={3} tone="rood">
            <Kinds items={withdrawn} />
          </Card>
        ) : null}
      </Stack>
    </Section>
  )
}

function Places({ item }: { item: Changed }) {
  return (
    <>
      {item.places.map(({ place, before, after }) => (
        <div key={place} className="lb-difference">
          <p className="lb-soft lb-small">{place}</p>
          <dl>
            <dt>{words.before}</dt>
            <dd>
              <del>{before ?? words.nothing}</del>
            </dd>
            <dt>{words.after}</dt>
            <dd>
              <ins>{after ?? words.nothing}</ins>
            </dd>
          </dl>
        </div>
      ))}
      {item.more > 0 ? <Text soft>{words.morePlaces({ n: item.more })}</Text> : null}
    </>
  )
}

function Kinds({ items }: { items: ReadonlyArray<{ kind: string; key: string }> }) {
  return (
    <Stack gap="s">
      {[...Map.groupBy(items, ({ kind }) => kind)].map(([kind, some]) => (
        <Expander key={kind} label={words.kindCount({ kind, n: some.length })}>
          <ul className="lb-plain-list">
            {some.map(({ key }) => (
              <li key={key}>{key}</li>
            ))}
          </ul>
        </Expander>
      ))}
    </Stack>
  )
}
