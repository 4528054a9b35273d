import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { List } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { type Contribution, inGroups } from './contribution.ts'
import { ContributionRow } from './contribution-row.tsx'
import { DraftsSection } from './drafts-section.tsx'
import { texts } from './my-input-texts.ts'

/** Everything that I brought in, with what is asked of me first. */
export function MyInputScreen() {
  const mine = useQuery(trpc.followup.myContributions.queryOptions())
  return (
    <Page
      title={texts.list.title}
      lead={texts.list.lead}
      actions={
        <ButtonLink to="/mijn-inbreng/nieuw" className="nl-button--primary">
          {texts.list.add}
        </ButtonLink>
      }
    >
      <DraftsSection />
      <Loaded query={mine} lines={6}>
        {(all) => (all.length === 0 ? <EmptyState title={texts.list.empty}>{texts.list.emptyHelp}</EmptyState> : <Groups all={all} />)}
      </Loaded>
    </Page>
  )
}

function Groups({ all }: { all: readonly Contribution[] }) {
  const groups = inGroups(all)
  return (
    <Stack gap="l">
      <Group title={texts.list.asked} contributions={groups.asked} />
      <Group title={texts.list.underway} contributions={groups.underway} />
      <Group title={texts.list.answered} contributions={groups.answered} />
    </Stack>
  )
}

function Group({ title, contributions }: { title: string; contributions: readonly Contribution[] }) {
  if (contributions.length === 0) return null
  return (
    <Section title={title}>
      <List label={title}>
        {contributions.map((one) => (
          <ContributionRow key={one.signalId} contribution={one} />
        ))}
      </List>
    </Section>
  )
}
