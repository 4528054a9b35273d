import { expect, test } from 'vitest'
import { createModules } from '../modules.ts'
import { hintsOf, TOLD_TYPES } from './hints.ts'

/** What open screens do not hear of, and why. Whoever adds an event decides here or in hints.ts. */
const SILENT: Record<string, readonly string[]> = {
  'done by somebody whose name is sealed, or follows from that at once': [
    ...['followup.signal-raised', 'followup.verdict-given', 'followup.bundle-reopened', 'followup.review-replied'],
    ...['followup.review-concluded', 'reflections.reflection-submitted', 'reflections.reflection-edited'],
    ...['reflections.compass-block-sealed', 'followup.dots-given'],
  ],
  'tells of points that stand alone': ['followup.signals-carried-over', 'followup.review-asked'],
  'is the word of an organisation, and the moment would tell who gave it': [
    ...['lessons.lesson-practised', 'lessons.lesson-no-longer-practised'],
  ],
  'is about one person': [
    ...[
      'network.person-joined',
      'network.person-corrected',
      'network.person-left',
      'network.person-role-changed',
      'network.person-reach-changed',
      'cycles.attendance-forgotten',
    ],
    ...[
      'cycles.niveau-coordinator-appointed',
      'cycles.niveau-coordinator-dismissed',
      'digests.digest-preference-set',
      'lessons.lesson-owned',
    ],
    ...['identity.passkey-added', 'identity.passkey-removed', 'identity.sign-in-reset', 'invitations.invitation-sent'],
    ...['invitations.invitation-withdrawn', 'invitations.invitation-accepted', 'privacy.email-change-asked', 'privacy.email-changed'],
    ...['privacy.still-there-asked', 'privacy.account-ended'],
  ],
  'is seldom, and seen with the next look': [
    ...[
      'network.network-founded',
      'network.organisation-joined',
      'network.organisation-renamed',
      'network.organisation-archived',
      'network.organisation-brought-back',
      'network.network-renamed',
      'content.content-pack-loaded',
      'lessons.lesson-revised',
    ],
    ...['identity.provider-set', 'identity.provider-removed', 'identity.domain-code-asked', 'identity.domain-proven'],
  ],
}

const name = (type: string) => type.replace('nl.lerendebeweging.', '').replace(/\.v\d+$/, '')

test('of every event it is decided whether open screens hear of it', () => {
  const all = createModules().flatMap((module) => Object.values(module.events ?? {}).map((event) => name(event.type)))
  const silent = Object.values(SILENT).flat()
  expect(TOLD_TYPES.map(name).filter((one) => silent.includes(one))).toEqual([])
  expect([...TOLD_TYPES.map(name), ...silent].sort()).toEqual([...new Set(all)].sort())
})

const bundle = { overlegId: 'overleg-1', bundleId: 'bundle-1', title: 'Wachttijd' }
const type = (short: string) => `nl.lerendebeweging.${short}.v1`

test('a hint says what kind of thing changed and where, and nothing else', () => {
  const data = { ...bundle, roundId: 'round-1', decision: 'We doen het.', personId: 'person-1' }
  expect(hintsOf([{ type: type('followup.bundle-decided'), data }])).toEqual([
    { kind: 'bundle', overlegId: 'overleg-1', roundId: 'round-1', ontmoetingId: null },
  ])
})

test('what happens ten times is told once', () => {
  const event = { type: type('followup.bundle-renamed'), data: bundle }
  expect(hintsOf(Array.from({ length: 10 }, () => event))).toHaveLength(1)
})

test('what goes up is told above and below', () => {
  const hints = hintsOf([{ type: type('followup.bundle-escalated'), data: { ...bundle, overlegId: 'boven', fromOverlegId: 'onder' } }])
  expect(hints.map(({ overlegId }) => overlegId)).toEqual(['boven', 'onder'])
})

test('what is sealed is not told', () => {
  expect(hintsOf([{ type: type('followup.signal-raised'), data: bundle }])).toEqual([])
})
