import type { Werkvorm } from '@lerende/content/inputs'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { listOf } from '../../lib/messages.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'
import { UseCard } from './use-card.tsx'
import { peopleOf } from './werkvorm-card.tsx'
import './content.css'

/** A werkvorm as a guide: what you need to hold it, on the screen and on one sheet of paper. */
export function WerkvormScreen() {
  const { sleutel } = useParams({ from: '/binnen/werkvormen/$sleutel' })
  const search = useSearch({ from: '/binnen/werkvormen/$sleutel' })
  const werkvorm = useQuery(trpc.cycles.werkvorm.queryOptions({ key: sleutel }))
  return (
    <div className="lb-guide">
      <Page
        title={werkvorm.data?.titel ?? texts.guide.title}
        lead={werkvorm.data?.doel}
        back={
          <BackLink to="/werkvormen" search={search}>
            {texts.guide.back}
          </BackLink>
        }
        actions={<Button onClick={() => window.print()}>{texts.guide.print}</Button>}
      >
        <Loaded query={werkvorm} lines={8}>
          {(found) => (
            <Columns wide>
              <Section title={texts.guide.steps}>
                <Steps werkvorm={found} />
              </Section>
              <Stack>
                <UseCard sleutel={sleutel} title={found.titel} />
                <AtAGlance werkvorm={found} />
                <Lines title={texts.guide.materials} lines={found.materiaal ?? []} empty={texts.guide.noMaterials} />
                <Lines title={texts.guide.mind} lines={found.let_op} />
                <Lines title={texts.guide.rather} lines={found.liever_niet ?? []} tone="zand" />
                <p className="lb-soft lb-small">{texts.guide.source[found.uitwerking]({ what: found.bron.stuk })}</p>
              </Stack>
            </Columns>
          )}
        </Loaded>
      </Page>
    </div>
  )
}

function Steps({ werkvorm }: { werkvorm: Werkvorm }) {
  return (
    <ol className="lb-guide__steps">
      {werkvorm.stappen.map((stap) => (
        <li key={stap.titel}>
          <p className="lb-guide__head">
            <span className="lb-guide__title">{stap.titel}</span>
            <span className="lb-guide__minutes">
              <Icon name="clock" size={16} />
              {texts.facts.minutes({ n: stap.minuten })}
            </span>
          </p>
          <Text>{stap.uitleg}</Text>
          {stap.vragen.length > 0 ? (
            <ul className="lb-guide__questions" aria-label={texts.guide.questions}>
              {stap.vragen.map((vraag) => (
                <li key={vraag}>{vraag}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function AtAGlance({ werkvorm }: { werkvorm: Werkvorm }) {
  const minutes = texts.facts.minutes({ n: werkvorm.duur_minuten })
  return (
    <Card title={texts.guide.glance} level={2} tone="vecht">
      <Facts
        items={[
          { label: texts.guide.howLong, value: werkvorm.duur_geschat ? texts.guide.about({ minutes }) : minutes },
          { label: texts.guide.howMany, value: peopleOf(werkvorm.groep) },
          { label: texts.guide.suits, value: listOf(werkvorm.geschikt_voor.map((one) => texts.suits[one])) },
        ]}
      />
    </Card>
  )
}

function Lines({
  title,
  lines,
  empty,
  tone = 'plain',
}: {
  title: string
  lines: readonly string[]
  empty?: string
  tone?: 'plain' | 'zand'
}) {
  if (lines.length === 0 && empty === undefined) return null
  return (
    <Card title={title} level={2} tone={tone}>
      {lines.length === 0 ? (
        <Text>{empty}</Text>
      ) : (
        <ul className="lb-guide__lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}
