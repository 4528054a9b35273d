import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Section } from '../../ui/layout.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { organisationsOf } from './company.ts'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import './company.css'

/** Pairs to introduce that are named; a longer list is no longer read. */
const NAMED = 6

/** From which organisations people come, and who is new to whom. */
export function CompanySection({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const me = useMe()
  const strangers = useQuery(trpc.insight.strangers.queryOptions({ ontmoetingId: one.id }, { enabled: one.invited !== null }))
  const invited = one.invited ?? []
  const coming = invited.filter(({ rsvp, attended }) => attended ?? rsvp === 'ja')
  const organisations = organisationsOf(coming, texts.company.own)
  if (one.invited === null) return null
  const nameOf = (id: string) => invited.find(({ personId }) => personId === id)?.name ?? ''
  const pairs = strangers.data?.pairs ?? []
  const mine = me ? pairs.filter((pair) => pair.includes(me.person.id)).map(([a, b]) => nameOf(a === me.person.id ? b : a)) : []
  const others = pairs.filter((pair) => !me || !pair.includes(me.person.id))
  const comes = coming.some(({ personId }) => personId === me?.person.id)
  return (
    <Section title={texts.company.title}>
      {coming.length === 0 ? (
        <Text soft>{texts.company.nobody}</Text>
      ) : (
        <>
          <Text>{texts.company.coming({ n: coming.length, organisations: organisations.length })}</Text>
          <ul className="lb-company">
            {organisations.map(({ name, people }) => (
              <li key={name}>
                <span>{name}</span>
                <span className="lb-company__dots" aria-hidden="true">
                  {people.map((person) => (
                    <i key={person} />
                  ))}
                </span>
                <span className="lb-company__n">{people.length}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {mine.length > 0 ? (
        <div className="lb-company__new">
          <p className="lb-company__head">{texts.company.newToYou}</p>
          <ul className="lb-company__names">
            {mine.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <Text soft>{texts.company.newHelp}</Text>
        </div>
      ) : null}
      {comes && strangers.data && strangers.data.people > 1 && mine.length === 0 ? <Text soft>{texts.company.allMet}</Text> : null}
      {strangers.data && strangers.data.people > 1 ? <Text soft>{texts.company.pairs({ n: strangers.data.never })}</Text> : null}
      {others.length > 0 ? (
        <Expander label={texts.company.introduce}>
          <ul className="lb-plain-list">
            {others.slice(0, NAMED).map(([a, b]) => (
              <li key={`${a}/${b}`}>{texts.company.pair({ one: nameOf(a), other: nameOf(b) })}</li>
            ))}
            {others.length > NAMED ? <li className="lb-soft">{texts.company.more({ n: others.length - NAMED })}</li> : null}
          </ul>
        </Expander>
      ) : null}
    </Section>
  )
}
