import { createModules, proceduresOf } from '@lerende/api'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { may, RIGHTS, type Standing } from '@lerende/network'
import { expect, test } from 'vitest'
import { ask, undone } from './asking.ts'
import { linkFor } from './links.ts'
import { samples } from './samples.ts'
import { appRouter, callerFor, nowhere, openRegions, type Region, type Someone, type Spot, START } from './scene.ts'
import { IN_NETWORK, ROLES, type Role, STANDING } from './standing.ts'

/** Every procedure is asked by everybody about four places: slow on a machine that does other things too. */
const PATIENCE_MS = 300_000

/** What the house says when somebody may not; anything else means that it looked further. */
const REFUSALS = [
  'network.signed_out',
  'network.forbidden',
  'cycles.not_your_overleg',
  'bundle.not_readable',
  'digest.link_invalid',
  'cycles.answer_link_invalid',
  'verdict.link_invalid',
  'cycles.poll_link_invalid',
]

/** Who answers what is about one person: the others hear that it is not theirs. */
const OWNERS: Record<string, { who: readonly Role[]; code: string }> = {
  'followup.giveVerdict': { who: ['lid'], code: 'contributor.only' },
  'cycles.rsvp': { who: ['coordinator', 'begeleider', 'lid', 'gast'], code: 'cycles.not_invited' },
  'cycles.checkIn': { who: ['coordinator', 'begeleider', 'lid', 'gast'], code: 'cycles.not_invited' },
  'reflections.form': { who: ['coordinator', 'begeleider', 'lid'], code: 'reflection.not_asked' },
  'followup.submitReflection': { who: ['coordinator', 'begeleider', 'lid'], code: 'reflection.not_asked' },
}

/** What cannot succeed in the scene, however much right one has, and what it says to who may. */
const AS_FAR_AS: Record<string, string> = {
  'cycles.organisation': 'cycles.unknown_organisation',
  'cycles.openDatePoll': 'cycles.poll_open',
  'cycles.setAsideMoment': 'cycles.unknown_request',
  'identity.redeemSignIn': 'identity.link_invalid',
  'identity.passkeySignIn': 'identity.passkey_invalid',
  'identity.returnFromOrganisation': 'identity.attempt_over',
  // The networks of the scene have no organisations, and so none that people sign in through.
  'lessons.practise': 'lesson.no_organisation',
  'identity.saveProvider': 'identity.unknown_organisation',
  'identity.removeProvider': 'identity.unknown_provider',
  'identity.probeProvider': 'identity.unknown_provider',
  'identity.askDomainCode': 'identity.unknown_provider',
  'identity.proveDomain': 'identity.unknown_provider',
  'identity.removeDomain': 'identity.unknown_provider',
  // Nobody in the scene came with a cookie.
  'identity.endSession': 'identity.unknown_session',
  'identity.newPasskey': 'identity.unknown_session',
  'identity.keepPasskey': 'identity.unknown_session',
  'identity.renamePasskey': 'identity.unknown_session',
  'identity.removePasskey': 'identity.unknown_session',
  'identity.switchNetwork': 'identity.unknown_session',
  'invitations.read': 'invitation.invalid',
  'invitations.accept': 'invitation.invalid',
  'privacy.confirmEmail': 'privacy.link_invalid',
  'followup.closeRound': 'round.too_early',
  'followup.replyToReview': 'decision.unknown',
  'lessons.confirm': 'lesson.no_check',
  // This installation sends its mail.
  'digests.caughtMail': 'digest.no_mailbox',
  'digests.mailbox': 'digest.no_mailbox',
  'digests.mailboxAddresses': 'digest.no_mailbox',
  'system.retryMail': 'mail.not_failed',
  'upkeep.archiveOrganisation': 'network.unknown_organisation',
  'upkeep.bringBackOrganisation': 'network.unknown_organisation',
  'upkeep.renameOrganisation': 'network.unknown_organisation',
  'upkeep.packPreview': 'content.pack_unreadable',
  'upkeep.packLoad': 'content.pack_unreadable',
}

/** Asks about nobody, and is another secret each time. */
const NEVER_TWICE = 'identity.passkeyChallenge'

/** Procedures about what stands in one round, besides those whose input names an ontmoeting. */
const ABOUT_A_ROUND = [
  ...['reflections.round', 'followup.agenda', 'followup.round', 'followup.closeRound', 'followup.orderAgenda'],
  ...['followup.bundle', 'followup.addToBundle', 'followup.removeFromBundle', 'followup.renameBundle', 'followup.escalateBundle'],
  ...['followup.referBack', 'followup.reopenBundle', 'followup.scheduleBundle', 'followup.unscheduleBundle', 'followup.discussBundle'],
  ...['followup.decide', 'followup.answerBundle', 'followup.dissolveBundle', 'followup.openDots', 'followup.proposedAgenda'],
  'followup.setAgenda',
  ...['reports.round', 'reports.roundFile'],
  ...['followup.notes', 'followup.writeNote', 'followup.removeNote'],
]

const procedures = proceduresOf(appRouter)

const somewhere = new Proxy({}, { get: () => 'ergens' }) as Spot
const ONTMOETING_ASKED = Object.entries(samples).flatMap(([path, sample]) =>
  'ontmoetingId' in Object(sample(somewhere, '')) ? [path] : [],
)

function standingOf(role: Role, place: 'own' | 'other', path: string): Standing[] {
  const { own, other, atOntmoeting, inRound } = STANDING[role]
  if (place === 'other') return other
  if (ABOUT_A_ROUND.includes(path)) return inRound ?? own
  return ONTMOETING_ASKED.includes(path) ? (atOntmoeting ?? own) : own
}

describeOnBothEngines('who may do what', (engine) => {
  const open = engine.house(createModules(), { start: START })
  let regions: [Region, Region] | null = null
  const scene = async () => {
    regions ??= await openRegions(open())
    return regions
  }
  const sampleOf = (path: string, spot: Spot, link: string): unknown => {
    const sample = samples[path]
    if (!sample) throw new Error(`samples.ts does not say how ${path} is asked`)
    return sample(spot, link)
  }
  const askAs = async (role: Role, path: string, spot: Spot) => {
    const [here] = await scene()
    const who: Someone | null = role === 'vreemde' || role === 'lezer' ? null : here.people[role]
    const link = linkFor(path, here.people.lid.personId, here.own)
    return ask(callerFor(undone(open().house), who), path, sampleOf(path, spot, role === 'lezer' ? link : link.replace(/.$/, '_')))
  }

  test('every procedure is in the matrix', () => {
    expect(procedures.map(({ path }) => path).sort()).toEqual(Object.keys(samples).sort())
  })

  test(
    'everybody has exactly their row, at their own overleg and at another',
    async () => {
      const [here] = await scene()
      const wrong: string[] = []
      for (const { path, right } of procedures) {
        const { reach } = RIGHTS[right]
        const codes = new Set<string>()
        for (const role of ROLES) {
          for (const place of ['own', 'other'] as const) {
            const outcome = await askAs(role, path, here[place])
            codes.add(outcome.code)
            const expectedAs = reach === 'overleg' ? standingOf(role, place, path) : (IN_NETWORK[role] ?? ['netwerklid'])
            const expected = may(right, expectedAs)
            const actual = !REFUSALS.includes(outcome.code)
            if (actual !== expected) wrong.push(`${path}: ${role} at ${place} ${expected ? 'may' : 'may not'}, and got ${outcome.code}`)
          }
        }
        if (!codes.has(AS_FAR_AS[path] ?? 'ok'))
          wrong.push(`${path}: nobody gets as far as ${AS_FAR_AS[path] ?? 'an answer'}, but as ${[...codes].join(', ')}`)
      }
      expect(wrong).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'what is about one person is for that person',
    async () => {
      const [here] = await scene()
      for (const [path, { who, code }] of Object.entries(OWNERS)) {
        for (const role of ROLES.filter((one) => one !== 'vreemde' && one !== 'lezer')) {
          const outcome = await askAs(role, path, here.own)
          expect(`${path} ${role} ${outcome.code}`).toBe(`${path} ${role} ${who.includes(role) ? 'ok' : code}`)
        }
      }
    },
    PATIENCE_MS,
  )

  test(
    'what is in another network is as if it were nowhere, for everybody',
    async () => {
      const [, abroad] = await scene()
      const void_ = nowhere(abroad.own)
      const told: string[] = []
      for (const { path } of procedures.filter((one) => one.path !== NEVER_TWICE)) {
        for (const role of ROLES) {
          const there = await askAs(role, path, abroad.own)
          const nothing = await askAs(role, path, void_)
          const [a, b] = [there, nothing].map((one) => JSON.stringify(one).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id'))
          if (a !== b) told.push(`${path} as ${role}: ${a?.slice(0, 200)} instead of ${b?.slice(0, 200)}`)
        }
      }
      expect(told).toEqual([])
    },
    PATIENCE_MS,
  )
})
