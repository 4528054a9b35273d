import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { showDayShortYear } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { texts } from './texts.ts'
import '../../ui/people.css'

const words = texts.audit
type Log = inferOutput<typeof trpc.privacy.auditLog>
type Entry = Log['entries'][number]

/** Who did what with roles, accounts and data. */
export function AuditScreen() {
  const [kind, setKind] = useState('')
  const [after, setAfter] = useState<Log['next']>(null)
  const log = useQuery(trpc.privacy.auditLog.queryOptions({ kind: kind || null, after }))
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{words.back}</BackLink>}>
      <Text soft>{words.about}</Text>
      <Loaded query={log} lines={8}>
        {({ kinds, entries, next }) => (
          <>
            <Select
              name="soort"
              optional="all"
              label={words.kind}
              empty={words.all}
              options={kinds.map(({ value, label }) => ({ value, label: label.slice(0, 1).toLocaleUpperCase('nl') + label.slice(1) }))}
              value={kind}
              onChange={(chosen) => {
                setKind(chosen)
                setAfter(null)
              }}
            />
            {entries.length === 0 ? <EmptyState title={words.none} /> : <Entries entries={entries} />}
            <ButtonGroup>
              {next ? <Button onClick={() => setAfter(next)}>{words.older}</Button> : null}
              {after ? <Button onClick={() => setAfter(null)}>{words.newest}</Button> : null}
            </ButtonGroup>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="lb-people" aria-label={words.list}>
      {entries.map((one) => (
        <li key={one.id} className="lb-people__one">
          <div className="lb-people__who">
            <p className="lb-people__name">
              <strong>{actorOf(one)}</strong> {one.what}.
            </p>
            {one.subjectId && one.subjectId !== one.actorId ? (
              <p className="lb-people__name lb-small">{words.whom({ name: one.subjectName ?? words.gone.toLocaleLowerCase('nl') })}</p>
            ) : null}
            <p className="lb-people__name lb-soft lb-small">
              {words.hour({
                day: showDayShortYear(one.hour.slice(0, 10)),
                from: Number(one.hour.slice(11)),
                until: Number(one.hour.slice(11)) + 1,
              })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function actorOf({ actorId, actorName }: Entry): string {
  if (actorId === null) return words.house
  return actorName ?? words.gone
}
