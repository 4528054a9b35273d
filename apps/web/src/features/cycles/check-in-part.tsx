import { lazy, Suspense } from 'react'
import { Loading } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import type { Live } from './clock.ts'
import { texts } from './meeting-texts.ts'
import './check-in.css'

const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }))

/** The code with which people say that they are there, and who did. */
export function CheckInPart({ ontmoetingId, live }: { ontmoetingId: string; live: Live }) {
  const address = new URL(`/ontmoeting/${ontmoetingId}/aanwezig`, location.href).href
  const present = live.present ?? []
  return (
    <div className="lb-check-in">
      <Suspense fallback={<Loading lines={4} />}>
        <QrCode address={address} />
      </Suspense>
      <div className="lb-check-in__words">
        <p className="lb-check-in__lead">{texts.checkIn.scan}</p>
        <Text soft>{texts.checkIn.scanHelp}</Text>
        <p className="lb-check-in__count" role="status">
          {texts.checkIn.present({ n: present.length })}
        </p>
        {present.length > 0 ? (
          <ul className="lb-check-in__names" aria-label={texts.checkIn.names}>
            {present.map(({ personId, name }) => (
              <li key={personId}>{name}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
