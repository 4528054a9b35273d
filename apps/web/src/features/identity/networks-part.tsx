import { problemOf } from '../../lib/problem.ts'
import { useMe } from '../../lib/session.ts'
import { useSwitchNetwork } from '../../lib/use-switch-network.ts'
import { Button } from '../../ui/button.tsx'
import { List, ListItem, Tag } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './account-texts.ts'
import { PasskeyButton } from './passkey-button.tsx'

const words = texts.networks

/** The networks that one belongs to; nothing when there is only this one. */
export function NetworksPart() {
  const me = useMe()
  const change = useSwitchNetwork()
  if (!me || me.others.length === 0) return null
  return (
    <Section title={words.title}>
      <Text>{words.lead}</Text>
      {change.error ? <ErrorState error={change.error} /> : null}
      {change.error && problemOf(change.error).code === 'identity.passkey_needed' ? <PasskeyButton /> : null}
      <List label={words.title}>
        <ListItem link={me.network.name} tags={<Tag tone="mos">{words.now}</Tag>} />
        {me.others.map(({ id, name }) => (
          <ListItem
            key={id}
            link={name}
            end={
              <Button busy={change.isPending} aria-label={words.goTo({ name })} onClick={() => change.mutate({ networkId: id })}>
                {words.go}
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  )
}
