import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Alert, EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { DotCount } from './dots-card.tsx'
import { texts } from './dots-texts.ts'
import './dots.css'

type Dots = inferOutput<typeof trpc.followup.dots>
type Agenda = inferOutput<typeof trpc.followup.agenda>

/** Where a member says with a few dots what should be talked about first. */
export function DotsScreen() {
  const { roundId } = useParams({ from: '/binnen/ronde/$roundId/stippen' })
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId }))
  const dots = useQuery(trpc.followup.dots.queryOptions({ roundId }))
  return (
    <Page
      width="text"
      title={texts.title}
      lead={texts.lead}
      back={
        <BackLink to="/ronde/$roundId" params={{ roundId }}>
          {texts.back}
        </BackLink>
      }
    >
      <Loaded query={agenda} lines={6}>
        {(found) => (
          <Loaded query={dots} lines={6}>
            {(state) =>
              state.state === 'open' ? (
                <Choosing roundId={roundId} agenda={found} dots={state} />
              ) : (
                <NotNow roundId={roundId} agenda={found} dots={state} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

const candidatesOf = (agenda: Agenda) => [...agenda.items.filter(({ itemStatus }) => itemStatus === 'gepland'), ...agenda.waiting]

/** Every press is kept at once: there is nothing to send. */
function Choosing({ roundId, agenda, dots }: { roundId: string; agenda: Agenda; dots: Dots }) {
  const queries = useQueryClient()
  const queryKey = trpc.followup.dots.queryKey({ roundId })
  const give = useMutation(
    trpc.followup.giveDots.mutationOptions({
      onMutate: ({ choice }) => {
        const before = queries.getQueryData(queryKey)
        queries.setQueryData(queryKey, (found) => found && { ...found, mine: choice })
        return before
      },
      onError: (_, __, before) => queries.setQueryData(queryKey, before),
    }),
  )
  const candidates = candidatesOf(agenda)
  const mine = new Map(dots.mine.map((one) => [one.bundleId, one.dots]))
  const left = dots.dots - [...mine.values()].reduce((sum, n) => sum + n, 0)
  const change = (bundleId: string, n: number) => {
    const next = new Map(mine).set(bundleId, n)
    give.mutate({ roundId, choice: [...next].map(([id, given]) => ({ bundleId: id, dots: given })).filter((one) => one.dots > 0) })
  }
  if (candidates.length === 0) return <EmptyState title={texts.nothing}>{texts.nothingHelp}</EmptyState>
  return (
    <Stack>
      {give.error ? <ErrorState error={give.error} /> : null}
      <p className="lb-dots-left" role="status">
        {texts.left({ n: left })}
      </p>
      <ul className="lb-choices">
        {candidates.map(({ bundleId, title }) => {
          const n = mine.get(bundleId) ?? 0
          return (
            <li key={bundleId} className="lb-choices__item">
              <span className="lb-choices__title">{title}</span>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons that act at once */}
              <span className="lb-choices__dots" role="group" aria-label={texts.dotsFor({ title, n })}>
                <Button aria-label={texts.less({ title })} busy={n === 0} onClick={() => change(bundleId, n - 1)}>
                  −
                </Button>
                <span className="lb-choices__drawn" aria-hidden="true">
                  {'●'.repeat(n)}
                  {'○'.repeat(Math.max(0, dots.dots - n))}
                </span>
                <Button aria-label={texts.more({ title })} busy={left === 0} onClick={() => change(bundleId, n + 1)}>
                  +
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      <Text soft>{texts.safe}</Text>
      <div>
        <ButtonLink to="/" className="nl-button--primary">
          {texts.ready}
        </ButtonLink>
      </div>
    </Stack>
  )
}

function NotNow({ roundId, agenda, dots }: { roundId: string; agenda: Agenda; dots: Dots }) {
  if (dots.state === 'none' || !dots.total) {
    return (
      <EmptyState
        title={dots.state === 'none' ? texts.notAsked : texts.closed}
        action={
          <ButtonLink to="/ronde/$roundId" params={{ roundId }}>
            {texts.back}
          </ButtonLink>
        }
      >
        {dots.state === 'none' ? texts.notAskedHelp : texts.few}
      </EmptyState>
    )
  }
  const titles = new Map([...agenda.items, ...agenda.waiting].map((one) => [one.bundleId, one.title]))
  return (
    <Stack>
      <Alert title={texts.closed}>
        <Text>{texts.counted({ n: dots.total.voters })}</Text>
      </Alert>
      <ul className="lb-choices">
        {dots.total.dots.map((one) => (
          <li key={one.bundleId} className="lb-choices__item">
            <span className="lb-choices__title">{titles.get(one.bundleId) ?? texts.gone}</span>
            <DotCount n={one.dots} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}
