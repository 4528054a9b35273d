import { useQuery } from '@tanstack/react-query'
import { ComingPanel } from '../features/cycles/coming-panel.tsx'
import { QuestionPanel } from '../features/digests/question-panel.tsx'
import { type Contribution, lastDay } from '../features/followup/contribution.ts'
import { PasskeyPrompt } from '../features/identity/passkey-prompt.tsx'
import { SharePanel } from '../features/insight/share-panel.tsx'
import { useToday } from '../lib/session.ts'
import { trpc } from '../lib/trpc.ts'
import { Loaded } from '../ui/feedback.tsx'
import { Columns, Section, Stack } from '../ui/layout.tsx'
import { TextLink } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { FirstAsk, OtherAsks } from './ask-cards.tsx'
import { type Ask, asksOf, isErrand, partOf } from './asks.ts'
import { MyInputPanel } from './my-input-panel.tsx'
import { texts } from './start-texts.ts'
import { Welcome } from './welcome.tsx'

/** How many gatherings the start page shows; all of them are in the year calendar. */
const COMING = 3
/** How many of my points; all of them are in Mijn inbreng. */
const POINTS = 4

/** The start page puts panels of several features together, so it belongs to the routes and not to one feature. */
export function StartScreen() {
  const mine = useQuery(trpc.followup.myContributions.queryOptions())
  const asks = useAsks()
  const [first, ...rest] = asks?.filter(isErrand) ?? []
  const points = newestOf(mine.data ?? [], first)
  const { inRows, others } = partOf(rest, points)
  const isNew = mine.data?.length === 0
  const onlyComing = asks !== undefined && asks.length > 0 && !first
  return (
    <Page title={texts.title} lead={asks && leadOf(asks, isNew)}>
      <Columns wide>
        <Stack gap="l">
          {first ? <FirstAsk ask={first} /> : null}
          {onlyComing ? <ComingSection /> : null}
          {isNew ? null : <MineSection points={points} first={first} asks={inRows} />}
          {others.length > 0 ? (
            <Section title={texts.asked}>
              <OtherAsks asks={others} />
            </Section>
          ) : null}
          {isNew ? <Welcome /> : null}
          {onlyComing ? null : <ComingSection />}
        </Stack>
        <Stack>
          <PasskeyPrompt />
          <SharePanel />
          <QuestionPanel />
        </Stack>
      </Columns>
    </Page>
  )
}

function MineSection(parts: { points: readonly Contribution[]; first: Ask | undefined; asks: readonly Ask[] }) {
  const mine = useQuery(trpc.followup.myContributions.queryOptions())
  return (
    <Section title={texts.mine} aside={<TextLink to="/mijn-inbreng">{texts.allMine}</TextLink>}>
      <Loaded query={mine} lines={4}>
        {() => <MyInputPanel contributions={parts.points} first={parts.first} asks={parts.asks} />}
      </Loaded>
    </Section>
  )
}

/** My points that moved last. The one that is asked about above them is told there, and stands here only when there is no other. */
function newestOf(all: readonly Contribution[], first: Ask | undefined): Contribution[] {
  const told = first?.kind === 'verdict' ? first.signalId : null
  const others = all.filter(({ signalId }) => signalId !== told)
  return [...(others.length > 0 ? others : all)].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1)).slice(0, POINTS)
}

function ComingSection() {
  const coming = useQuery(trpc.cycles.coming.queryOptions())
  return (
    <Section title={texts.coming} aside={<TextLink to="/jaarritme">{texts.year}</TextLink>}>
      <Loaded query={coming}>{(gatherings) => <ComingPanel coming={gatherings} most={COMING} />}</Loaded>
    </Section>
  )
}

/** All that is asked of me; undefined until every part has answered, so that the first thing to do does not jump. */
function useAsks(): Ask[] | undefined {
  const { data: contributions } = useQuery(trpc.followup.myContributions.queryOptions())
  const { data: reviews } = useQuery(trpc.followup.reviews.queryOptions())
  const { data: requests } = useQuery(trpc.reflections.asked.queryOptions())
  const { data: coming } = useQuery(trpc.cycles.coming.queryOptions())
  const { data: owed } = useQuery(trpc.followup.owed.queryOptions())
  const { data: dots } = useQuery(trpc.followup.dotsAsked.queryOptions())
  const { data: rechecks } = useQuery(trpc.lessons.rechecksForMe.queryOptions())
  const today = useToday()
  if (!contributions || !reviews || !requests || !coming || !owed || !dots || !rechecks || !today) return undefined
  return asksOf({ contributions, reviews, requests, owed, dots, rechecks, coming: coming.slice(0, COMING) }, today)
}

function leadOf(asks: readonly Ask[], isNew: boolean): string {
  const errands = asks.filter(isErrand).length
  if (asks.length === 0) return isNew ? texts.newcomer : texts.calm
  if (errands === 0) return texts.onlyComing
  return errands < asks.length ? `${texts.waiting({ n: errands })} ${texts.alsoComing}` : texts.waiting({ n: errands })
}
