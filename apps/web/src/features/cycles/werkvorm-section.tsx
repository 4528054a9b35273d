import { Section } from '../../ui/layout.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'
import './round.css'

type Werkvorm = NonNullable<Ontmoeting['werkvorm']>

/** How the conversation is held, step by step, as the content pack tells it. */
export function WerkvormSection({ werkvorm }: { werkvorm: Werkvorm }) {
  const about = [
    texts.werkvorm.about({ minutes: werkvorm.duur_minuten }),
    werkvorm.groep &&
      texts.werkvorm.people({ min: werkvorm.groep.min, max: werkvorm.groep.max === werkvorm.groep.min ? 0 : werkvorm.groep.max }),
  ]
  return (
    <Section title={`${texts.werkvorm.title}: ${werkvorm.titel}`}>
      <Text>{werkvorm.doel}</Text>
      <Text soft>{about.filter(Boolean).join(' ')}</Text>
      <Expander label={texts.werkvorm.steps}>
        <ol className="lb-plain-list">
          {werkvorm.stappen.map((stap, place) => (
            <li key={stap.titel}>
              <p className="lb-bundles__head">{texts.werkvorm.step({ number: place + 1, title: stap.titel, minutes: stap.minuten })}</p>
              <Text>{stap.uitleg}</Text>
              {stap.vragen.length > 0 ? (
                <ul className="lb-bundles__signals">
                  {stap.vragen.map((vraag) => (
                    <li key={vraag}>{vraag}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ol>
        {werkvorm.let_op.length > 0 ? (
          <div>
            <p className="lb-bundles__head">{texts.werkvorm.mind}</p>
            <ul className="lb-bundles__signals">
              {werkvorm.let_op.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <Text soft>{texts.werkvorm.source({ what: werkvorm.bron.stuk })}</Text>
      </Expander>
    </Section>
  )
}
