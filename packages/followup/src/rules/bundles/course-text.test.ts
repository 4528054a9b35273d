import { expect, test } from 'vitest'
import * as events from '../../events/index.ts'
import { carryReason, decisionKind } from '../../events/shared.ts'
import { courseText } from './course-text.ts'

const step = (kind: string, over: object = {}) =>
  courseText({ kind, overlegName: 'Casuïstiek Huizen', toOverlegName: 'Regieteam', reason: null, note: null, ...over })

test('a step is a sentence, with what people wrote', () => {
  expect(step('BundleEscalated', { note: 'Dit kunnen wij niet alleen.' })).toBe(
    'Opgeschaald van Casuïstiek Huizen naar Regieteam. “Dit kunnen wij niet alleen.”',
  )
})

test('every reason that an event can have is told', () => {
  for (const reason of carryReason.options) expect(step('BundleCarriedOver', { reason })).toMatch(/ronde|daarnaartoe/)
  for (const reason of decisionKind.options) expect(step('BundleDecided', { reason })).toMatch(/\.$/)
  for (const reason of ['verdict', 'parked', 'overleg']) expect(step('BundleReopened', { reason })).toMatch(/^Weer open/)
})

test('what is not told is housekeeping, and chosen as such', () => {
  const reasons: Record<string, string> = { BundleCarriedOver: 'geannuleerd', BundleDecided: 'besluit', BundleReopened: 'verdict' }
  const untold = Object.keys(events).filter((kind) => step(kind, { reason: reasons[kind] ?? null }) === null)
  expect(untold.sort()).toEqual([
    'AgendaOrdered',
    'BundleDissolved',
    'BundleRenamed',
    'DotsClosed',
    'DotsGiven',
    'DotsOpened',
    'NoteRemoved',
    'NoteWritten',
    'ReviewReplied',
    'SignalRaised',
    'SignalUnbundled',
    'SignalsBundled',
    'SignalsCarriedOver',
    'VerdictGiven',
  ])
})
