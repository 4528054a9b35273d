import { expect, test } from 'vitest'
import { createAppRouter, proceduresOf } from './index.ts'

const nowhere = {
  demo: false,
  mailbox: false,
  demoPeople: () => Promise.resolve([]),
  health: () => Promise.resolve([]),
  advanceWeek: () => Promise.resolve(null),
  stuck: () => Promise.resolve([]),
  retryStuck: () => Promise.resolve(false),
}
const procedures = proceduresOf(createAppRouter(nowhere))

/** Rights with power over others, or with sight of what is not everybody's. */
const POWERFUL = [
  'netwerk.inrichten',
  'werking.bewaken',
  'mensen.afmelden',
  'controle.lezen',
  'mensen.uitnodigen',
  'overleg.houden',
  'aanmelding.inrichten',
  'netwerk.uitnodigen',
]

/** What asks for such a right and stays out of the log, and why. Shrinks rather than grows. */
const NOT_IN_LOG: Record<string, string> = {
  'digests.goneMembers': 'tells that mail does not reach a member, and no address',
  'identity.probeProvider': 'asks a provider whether it is there, and changes nothing',
  'identity.providers': 'is about organisations, and about nobody',
  'invitations.preview': 'reads a list that the asker pasted, and tells only what is wrong with it',
  'system.health': 'is about the machine, and about nobody',
}

/** What comes near a contributor's own acts: an hour beside these would tell who brought something in. */
const NEVER = ['eigen.zien', 'eigen.terugkijken', 'eigen.oordelen', 'overleg.inbrengen']

test('whatever has power over others is in the audit log', () => {
  const silent = procedures.filter(({ right, audit }) => POWERFUL.includes(right) && audit === null).map(({ path }) => path)
  expect(silent.sort()).toEqual(Object.keys(NOT_IN_LOG).sort())
})

test('what a contributor does is not', () => {
  expect(procedures.filter(({ right, audit }) => NEVER.includes(right) && audit !== null)).toEqual([])
})

test('this is all that the procedures write in the audit log', () => {
  const audited = procedures.flatMap(({ path, audit }) => (audit === null ? [] : [`${path} ${audit}`]))
  expect(audited).toMatchInlineSnapshot(`
    [
      "cycles.addFreePeriod netwerk.ingericht",
      "cycles.addMember rol.gewijzigd",
      "cycles.appointNiveauCoordinator rol.gewijzigd",
      "cycles.askBegeleider rol.gewijzigd",
      "cycles.askGuest rol.gewijzigd",
      "cycles.changeRhythm netwerk.ingericht",
      "cycles.createOverleg netwerk.ingericht",
      "cycles.dismissNiveauCoordinator rol.gewijzigd",
      "cycles.removeFreePeriod netwerk.ingericht",
      "cycles.removeMember rol.gewijzigd",
      "cycles.thankBegeleider rol.gewijzigd",
      "cycles.thankGuest rol.gewijzigd",
      "followup.signals punten.gezien",
      "followup.suggestBundles punten.gezien",
      "followup.suggestForSignal punten.gezien",
      "identity.askDomainCode inlogwijze.gewijzigd",
      "identity.proveDomain inlogwijze.gewijzigd",
      "identity.removeDomain inlogwijze.gewijzigd",
      "identity.removeProvider inlogwijze.gewijzigd",
      "identity.resetSignIn inlogwijze.gewijzigd",
      "identity.saveProvider inlogwijze.gewijzigd",
      "insight.whomToInvite genodigden.gezocht",
      "invitations.invite uitnodiging.gewijzigd",
      "invitations.inviteList uitnodiging.gewijzigd",
      "invitations.inviteToNetwork uitnodiging.gewijzigd",
      "invitations.open uitnodigingen.gezien",
      "invitations.resend uitnodiging.gewijzigd",
      "invitations.withdraw uitnodiging.gewijzigd",
      "network.changeRole rol.gewijzigd",
      "privacy.auditLog controle.gezien",
      "privacy.download gegevens.opgehaald",
      "privacy.endAccount account.beeindigd",
      "privacy.leave account.beeindigd",
      "privacy.people mensen.gezien",
      "system.failedMails mailwachtrij.gezien",
      "system.retryMail werking.hersteld",
      "system.retryStuck werking.hersteld",
      "system.stuck vastgelopen.gezien",
      "upkeep.addOrganisation netwerk.ingericht",
      "upkeep.archiveOrganisation netwerk.ingericht",
      "upkeep.bringBackOrganisation netwerk.ingericht",
      "upkeep.changeSettings netwerk.ingericht",
      "upkeep.events gebeurtenissen.gezien",
      "upkeep.mails mailwachtrij.gezien",
      "upkeep.openData uitvoer.gemaakt",
      "upkeep.openDataFile uitvoer.gemaakt",
      "upkeep.packLoad inhoud.geladen",
      "upkeep.packPreview inhoud.bekeken",
      "upkeep.renameOrganisation netwerk.ingericht",
      "upkeep.retryMails werking.hersteld",
      "upkeep.timers timers.gezien",
    ]
  `)
})
