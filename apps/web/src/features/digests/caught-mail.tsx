import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { showMoment } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Letter } from '../../ui/letter.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Expander, Facts } from '../../ui/text.tsx'
import type { MailboxSearch } from './mailbox-search.ts'
import { texts } from './texts.ts'

/** One mail: as HTML, as the plain text that goes with it, what is attached, and its headers. */
export function CaughtMail({ id, search }: { id: number; search: MailboxSearch }) {
  const today = useToday()
  const pane = useRef<HTMLElement>(null)
  const mail = useQuery(trpc.digests.caughtMail.queryOptions({ id }, { staleTime: Number.POSITIVE_INFINITY }))
  const there = mail.data !== undefined

  useEffect(() => {
    if (!there || pane.current === null) return
    pane.current.focus({ preventScroll: true })
    // On a phone the mail takes the place of the list, which may have been scrolled far down.
    pane.current.scrollIntoView({ block: 'nearest' })
  }, [there])

  return (
    <section ref={pane} tabIndex={-1} className="lb-mailbox__mail" aria-label={mail.data?.subject ?? texts.mailbox.title}>
      <div className="lb-mailbox__back">
        <BackLink to="/postvak" search={{ aan: search.aan, voor: search.voor }} resetScroll={false}>
          {texts.mailbox.back}
        </BackLink>
      </div>
      <Loaded query={mail} lines={8}>
        {({ subject, from, to, receivedAt, html, text, calendar, headers }) => (
          <Stack>
            <h2 className="nl-heading nl-heading--level-2">{subject}</h2>
            <Facts
              items={[
                { label: texts.mailbox.from, value: from },
                { label: texts.mailbox.forWhom, value: to },
                { label: texts.mailbox.when, value: showMoment(receivedAt, today) },
              ]}
            />
            {html ? <Letter html={html} title={subject} /> : null}
            <Expander label={texts.mailbox.asText} open={!html}>
              <pre className="lb-plain-text">{text}</pre>
            </Expander>
            {calendar ? (
              <Expander label={texts.mailbox.attachment}>
                <p>
                  <a href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`} download="afspraak.ics">
                    {texts.mailbox.download}
                  </a>
                </p>
                <pre className="lb-plain-text">{calendar}</pre>
              </Expander>
            ) : null}
            <Expander label={texts.mailbox.headers}>
              <pre className="lb-plain-text">{headers}</pre>
            </Expander>
          </Stack>
        )}
      </Loaded>
    </section>
  )
}
