import { newId } from '@lerende/kernel'
import { lessonAbout, type Spot } from './scene.ts'

/** How each procedure is called about an overleg: a right input, for which whoever has the right gets an answer. */
export type Sample = (spot: Spot) => unknown

const nothing: Sample = () => undefined
const overleg: Sample = ({ overlegId }) => ({ overlegId })
const round: Sample = ({ roundId }) => ({ roundId })
const note = 'Dat zien we in de praktijk.'
const rhythm = { rrule: 'FREQ=MONTHLY;BYDAY=2TU', startsLocal: '2024-09-10T09:30', durationMinutes: 90, holidayRule: 'move-later' }
const sentence = 'Wij maken hier samen een vaste afspraak over.'

/** A procedure that is not here fails the matrix: whoever adds one says here how it is asked. */
export const samples: Record<string, Sample> = {
  'network.me': nothing,
  'network.requestSignIn': () => ({ email: 'niemand@elders.example' }),
  'network.redeemSignIn': () => ({ token: 'x'.repeat(43) }),
  'network.signOut': nothing,
  'network.people': nothing,
  'network.organisations': nothing,

  'cycles.calendar': () => ({ fromDay: '2026-01-01', untilDay: '2026-12-31' }),
  'cycles.overleggen': nothing,
  'cycles.overleg': overleg,
  'cycles.round': round,
  'cycles.ontmoeting': ({ comingId }) => ({ ontmoetingId: comingId }),
  'cycles.coming': nothing,
  'cycles.freePeriods': nothing,
  'cycles.rsvp': ({ comingId }) => ({ ontmoetingId: comingId, rsvp: 'ja', replacedBy: null }),
  'cycles.recordAttendance': ({ heldId, memberId }) => ({ ontmoetingId: heldId, personIds: [memberId] }),
  'cycles.moveOntmoeting': ({ comingId }) => ({
    ontmoetingId: comingId,
    startsLocal: '2026-03-12T10:00',
    durationMinutes: 60,
    place: 'Hilversum',
  }),
  'cycles.cancelOntmoeting': ({ comingId }) => ({ ontmoetingId: comingId, reason: 'De zaal staat blank.' }),
  'cycles.previewRhythm': () => rhythm,
  'cycles.changeRhythm': ({ overlegId }) => ({ overlegId, ...rhythm, rrule: 'FREQ=MONTHLY;BYDAY=3TU' }),
  'cycles.addMember': ({ overlegId, newcomerId }) => ({ overlegId, personId: newcomerId, role: 'lid', partner: false }),
  'cycles.removeMember': ({ overlegId, memberId }) => ({ overlegId, personId: memberId }),
  'cycles.createOverleg': ({ overlegId }) => ({
    ...{ name: 'Nieuwe tafel', niveau: 'uitvoering', kind: 'casuistiek', ...rhythm, place: 'Huizen' },
    ...{ escalatesTo: overlegId, partnersEvery: null, werkvorm: null },
  }),
  'cycles.addFreePeriod': () => ({ fromDay: '2026-10-01', untilDay: '2026-10-02', name: 'Studiedagen' }),
  'cycles.removeFreePeriod': ({ freePeriodId }) => ({ freePeriodId }),
  'cycles.niveauCoordinators': nothing,
  'cycles.appointNiveauCoordinator': ({ memberId }) => ({ niveau: 'uitvoering', personId: memberId }),
  'cycles.dismissNiveauCoordinator': ({ niveauCoordinatorId }) => ({ niveau: 'beleid', personId: niveauCoordinatorId }),
  'cycles.askBegeleider': ({ comingId, memberId }) => ({ ontmoetingId: comingId, personId: memberId }),
  'cycles.thankBegeleider': ({ comingId, begeleiderId }) => ({ ontmoetingId: comingId, personId: begeleiderId }),
  'cycles.askGuest': ({ comingId, newcomerId }) => ({ ontmoetingId: comingId, personId: newcomerId }),
  'cycles.thankGuest': ({ comingId, guestId }) => ({ ontmoetingId: comingId, personId: guestId }),

  'invitations.open': overleg,
  'invitations.preview': ({ overlegId }) => ({ overlegId, text: 'Leerkracht 9;leerkracht-9@netwerk.example' }),
  'invitations.invite': ({ overlegId }) => ({ overlegId, people: [{ name: 'Leerkracht 9', email: 'leerkracht-9@netwerk.example' }] }),
  'invitations.resend': ({ overlegId, invitationId }) => ({ overlegId, invitationId }),
  'invitations.withdraw': ({ overlegId, invitationId }) => ({ overlegId, invitationId }),
  'invitations.read': () => ({ token: 'x'.repeat(43) }),
  'invitations.accept': () => ({ token: 'x'.repeat(43) }),

  'reflections.asked': nothing,
  'reflections.form': ({ roundId }) => ({ roundId, questionnaire: 'grondhouding-in-twee-minuten' }),
  'reflections.round': round,

  'followup.raiseSignal': ({ overlegId }) => ({ signalId: newId(), overlegId, kind: 'vraag', text: sentence }),
  'followup.submitReflection': ({ roundId }) => ({
    ...{ reflectionId: newId(), roundId, questionnaire: 'grondhouding-in-twee-minuten' },
    answers: { 'schaal-oprechte-interesse': 4 },
  }),
  'followup.myContributions': nothing,
  'followup.owed': nothing,
  'followup.signals': overleg,
  'followup.suggestForSignal': ({ signalId }) => ({ signalId }),
  'followup.suggestBundles': overleg,
  'followup.overdue': overleg,
  'followup.agenda': round,
  'followup.scheduleBundle': ({ bundleId, nextRoundId }) => ({ bundleId, roundId: nextRoundId, minutes: 10 }),
  'followup.unscheduleBundle': ({ plannedId }) => ({ bundleId: plannedId }),
  'followup.orderAgenda': ({ nextRoundId, plannedNextId }) => ({ roundId: nextRoundId, items: [{ bundleId: plannedNextId, minutes: 5 }] }),
  'followup.discussBundle': ({ plannedId }) => ({ bundleId: plannedId }),
  'followup.round': round,
  'followup.leading': nothing,
  'followup.closeRound': round,
  'followup.decisions': overleg,
  'followup.proposedReviewDay': nothing,
  'followup.decide': ({ discussedId }) => ({ bundleId: discussedId, kind: 'besluit', text: sentence }),
  'followup.answerBundle': ({ decidedId }) => ({ bundleId: decidedId, text: sentence }),
  'followup.giveVerdict': ({ answerId }) => ({ answerId, verdict: 'usable' }),
  'followup.replyToReview': ({ decidedId }) => ({ decisionId: decidedId, changed: 'yes' }),
  'followup.bundles': overleg,
  'followup.bundle': ({ bundleId }) => ({ bundleId }),
  'followup.createBundle': ({ overlegId, signalId }) => ({ overlegId, title: 'De overdracht', signalIds: [signalId] }),
  'followup.addToBundle': ({ bundleId, signalId }) => ({ bundleId, signalIds: [signalId] }),
  'followup.removeFromBundle': ({ bundleId, bundledSignalId }) => ({ bundleId, signalId: bundledSignalId }),
  'followup.renameBundle': ({ bundleId }) => ({ bundleId, title: 'Eén keer vertellen' }),
  'followup.escalateBundle': ({ bundleId }) => ({ bundleId, reason: 'Dit kunnen wij niet zelf.' }),
  'followup.referBack': ({ receivedId }) => ({ bundleId: receivedId, instruction: 'Probeer dit eerst met twee scholen.' }),
  'followup.reopenBundle': ({ answeredId }) => ({ bundleId: answeredId, reason: 'Het bleek toch anders te liggen.' }),

  'lessons.find': () => ({ query: 'contactpersoon' }),
  'lessons.byId': ({ lessonId }) => ({ lessonId }),
  'lessons.vocabulary': nothing,
  'lessons.rechecksForMe': nothing,
  'lessons.own': ({ lessonId }) => ({ lessonId }),
  'lessons.root': ({ lessonId }) => ({ lessonId, to: 'gedeeld', note }),
  'lessons.confirm': ({ lessonId }) => ({ lessonId, holds: true, note }),
  'lessons.fromBundle': ({ answeredId }) => lessonAbout(answeredId),

  'insight.answeredShare': overleg,
  'insight.compass': overleg,
  'insight.whomIKnow': nothing,

  'digests.preference': nothing,
  'digests.setPreference': () => ({ cadence: 'month', weekday: 1, time: '08:30', atOnce: false }),
  'digests.preview': nothing,
  'digests.question': nothing,
  'digests.mailbox': () => ({}),
  'digests.mailboxAddresses': nothing,
  'digests.caughtMail': () => ({ id: 1 }),

  'privacy.myData': nothing,
  'privacy.download': () => ({ format: 'html' }),
  'privacy.correct': () => ({ name: 'Leerkracht 1', functie: 'Leerkracht', organisationId: null }),
  'privacy.askEmail': () => ({ email: 'ander-adres@netwerk.example' }),
  'privacy.confirmEmail': () => ({ token: 'x'.repeat(43) }),
  'privacy.leaving': nothing,
  'privacy.leave': () => ({ understood: true }),
  'privacy.people': nothing,
  'privacy.endAccount': ({ memberId }) => ({ personId: memberId }),
  'privacy.auditLog': () => ({}),

  'system.demo': nothing,
  'system.demoPeople': nothing,
  'system.advanceWeek': nothing,
  'system.health': nothing,
  'system.stuck': nothing,
  'system.retryStuck': () => ({ id: 'stuck' }),
  'system.failedMails': nothing,
  'system.retryMail': () => ({ key: 'er-is-er-geen' }),
}
