import { useMe } from '../lib/session.ts'
import { Card } from '../ui/card.tsx'
import { Heading } from '../ui/heading.tsx'
import { Row } from '../ui/layout.tsx'
import { ButtonLink } from '../ui/link.tsx'
import { Text } from '../ui/text.tsx'
import { texts } from './start-texts.ts'
import { texts as shellTexts } from './texts.ts'
import './start.css'

const words = texts.welcome

/** For somebody who brought in nothing yet: how it works here, in three steps, and a way to begin. */
export function Welcome() {
  const me = useMe()
  return (
    <Card title={words.title({ network: me?.network.name ?? shellTexts.product })} level={2}>
      <Text>{words.lead}</Text>
      <ol className="lb-start__steps">
        {Object.values(words.steps).map((step) => (
          <li key={step.title}>
            <Heading level={3} look={4}>
              {step.title}
            </Heading>
            <Text>{step.text}</Text>
          </li>
        ))}
      </ol>
      <Row>
        <ButtonLink to="/mijn-inbreng/nieuw">{words.start}</ButtonLink>
      </Row>
    </Card>
  )
}
