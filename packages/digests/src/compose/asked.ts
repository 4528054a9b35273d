import { askedToMove, wasThere } from '@lerende/cycles'
import { fromText, type NetworkScope, type Reader } from '@lerende/kernel'
import type { AskedItem } from '../rules/parts.ts'
import { isAskedFor, type Recipient } from './people.ts'
import { groupBy, type Shared } from './shared.ts'

const FORMS: Record<string, string> = { ophalen: 'grondhouding-in-twee-minuten' }
const LOOK_BACK = 'terugblik-ontmoeting'

/**
 * What is asked of each person now, most urgent first: things one can do in a minute or two. What is done under seal is
 * asked of everybody until it closes, because a mail that no longer asks says who did it.
 */
export async function loadAsked(
  reader: Reader,
  scope: NetworkScope,
  shared: Shared,
  people: readonly Recipient[],
): Promise<Map<string, AskedItem[]>> {
  const result = new Map<string, AskedItem[]>(people.map((person) => [person.personId, []]))
  const add = (personId: string, item: AskedItem) => result.get(personId)?.push(item)
  await leading(reader, scope, shared, people, add)
  await otherMoments(reader, scope, shared, people, add)
  await reviews(reader, scope, shared, people, add)
  await reflections(reader, scope, shared, people, add)
  await presence(reader, scope, shared, people, add)
  await rechecks(reader, scope, people, add)
  return result
}

type Add = (personId: string, item: AskedItem) => void

/** Answers that a coordinator or begeleider still owes: what is late first. */
async function leading(reader: Reader, scope: NetworkScope, shared: Shared, people: readonly Recipient[], add: Add) {
  const overleggen = [...new Set(people.flatMap((person) => person.leads))]
  if (overleggen.length === 0) return
  const rows = await reader
    .selectFrom('bundle')
    .select(['id', 'title', 'overleg_id', 'due_at', 'status'])
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', 'in', overleggen)
    .where((eb) => eb.or([eb('status', '=', 'besproken'), eb.and([eb('status', '<>', 'beantwoord'), eb('due_at', '<', shared.now)])]))
    .orderBy('due_at')
    .orderBy('id')
    .limit(2000)
    .execute()
  const byOverleg = groupBy(
    rows,
    (row) => row.overleg_id,
    (row) => row,
  )
  for (const person of people) {
    for (const overlegId of person.leads) {
      for (const row of (byOverleg.get(overlegId) ?? []).slice(0, 5)) {
        add(person.personId, {
          kind: 'antwoord-geven',
          bundleId: row.id,
          title: row.title,
          overleg: shared.overlegName.get(row.overleg_id) ?? '',
          dueAt: row.due_at,
          overdue: row.due_at < shared.now,
        })
      }
    }
  }
}

/** Other moments that people proposed for ontmoetingen that I lead. */
async function otherMoments(reader: Reader, scope: NetworkScope, shared: Shared, people: readonly Recipient[], add: Add) {
  const overlegIds = [...new Set(people.flatMap((person) => person.leads))]
  const asked = await askedToMove(reader, scope, { overlegIds, now: fromText(shared.now) })
  for (const person of people) {
    for (const { overlegId, ontmoetingId, overleg, startsAt, people: count } of asked) {
      if (person.leads.includes(overlegId)) add(person.personId, { kind: 'ander-moment', ontmoetingId, overleg, startsAt, people: count })
    }
  }
}

/** Decisions that one digest asks about, those that close first. */
const REVIEWS = 2

/** Decisions on what began in my overleggen, whose review is open. */
async function reviews(reader: Reader, scope: NetworkScope, shared: Shared, people: readonly Recipient[], add: Add) {
  const open = await reader
    .selectFrom('decision')
    .innerJoin('bundle', 'bundle.id', 'decision.bundle_id')
    .select(['decision.id', 'decision.bundle_id', 'bundle.title', 'bundle.origin_overleg_id'])
    .where('decision.network_id', '=', scope.networkId)
    .where('decision.standing', '=', 1)
    .where('decision.review_asked_at', 'is not', null)
    .where('decision.review_until', '>=', shared.today)
    .orderBy('decision.review_until')
    .orderBy('decision.id')
    .execute()
  for (const person of people) {
    let asked = 0
    for (const row of open) {
      if (asked === REVIEWS) break
      if (!person.overleggen.includes(row.origin_overleg_id)) continue
      asked++
      add(person.personId, { kind: 'echt-anders', decisionId: row.id, bundleId: row.bundle_id, title: row.title })
    }
  }
}

/** Reflections that a round asks for. */
async function reflections(reader: Reader, scope: NetworkScope, shared: Shared, people: readonly Recipient[], add: Add) {
  const roundIds = [...shared.asking.values()].flat().map((round) => round.roundId)
  if (roundIds.length === 0) return
  const answers = await reader
    .selectFrom('attendance')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'attendance.ontmoeting_id')
    .select(['ontmoeting.round_id', 'attendance.person_id', 'attendance.attended', 'attendance.rsvp'])
    .where('attendance.network_id', '=', scope.networkId)
    .where('ontmoeting.round_id', 'in', roundIds)
    .where('ontmoeting.status', '=', 'gehouden')
    .execute()
  // As cycles' `presentAt`, for many at once.
  const meetings = groupBy(
    answers,
    (row) => row.round_id,
    ({ attended, ...row }) => ({ ...row, attended: attended === null ? null : attended === 1 }),
  )
  const present = new Set([...meetings.values()].flatMap((people) => wasThere(people).map((row) => `${row.round_id}/${row.person_id}`)))
  for (const person of people) {
    for (const overlegId of person.overleggen) {
      for (const round of shared.asking.get(overlegId) ?? []) {
        const questionnaire = FORMS[round.phase] ?? LOOK_BACK
        if (questionnaire !== LOOK_BACK && !isAskedFor(person, overlegId, round)) continue
        if (questionnaire === LOOK_BACK && !present.has(`${round.roundId}/${person.personId}`)) continue
        add(person.personId, {
          kind: 'reflectie',
          roundId: round.roundId,
          questionnaire,
          overleg: shared.overlegName.get(overlegId) ?? '',
          until: round.until,
        })
      }
    }
  }
}

/** Gatherings that are coming and for which I have not said whether I come. */
async function presence(reader: Reader, scope: NetworkScope, shared: Shared, people: readonly Recipient[], add: Add) {
  const ids = [...shared.coming.values()].flat().map((item) => item.ontmoetingId)
  if (ids.length === 0) return
  const answered = await reader
    .selectFrom('attendance')
    .select(['ontmoeting_id', 'person_id'])
    .where('network_id', '=', scope.networkId)
    .where('ontmoeting_id', 'in', ids)
    .where('rsvp', 'is not', null)
    .execute()
  const done = new Set(answered.map((row) => `${row.ontmoeting_id}/${row.person_id}`))
  for (const person of people) {
    for (const overlegId of person.overleggen) {
      for (const item of shared.coming.get(overlegId) ?? []) {
        if (done.has(`${item.ontmoetingId}/${person.personId}`) || !isAskedFor(person, overlegId, item)) continue
        add(person.personId, {
          kind: 'aanwezig',
          ontmoetingId: item.ontmoetingId,
          overleg: item.overleg,
          startsAt: item.startsAt,
        })
      }
    }
  }
}

/** Lessons of which I am the owner and that wait for a check. */
async function rechecks(reader: Reader, scope: NetworkScope, people: readonly Recipient[], add: Add) {
  const rows = await reader
    .selectFrom('lesson')
    .select(['id', 'text', 'owner_person_id'])
    .where('network_id', '=', scope.networkId)
    .where('recheck_open', '=', 1)
    .where('current', '=', 1)
    .where(
      'owner_person_id',
      'in',
      people.map((person) => person.personId),
    )
    .orderBy('recheck_on')
    .execute()
  for (const row of rows) {
    if (row.owner_person_id) add(row.owner_person_id, { kind: 'les-nagaan', lessonId: row.id, text: row.text })
  }
}
