import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attempt } from '../../testing/scenario.ts'
import { carryReasonFor, checkClosing } from '../rounds/closing.ts'
import type { BundleEvent } from './bundle-event.ts'
import type { BundleCommand } from './decide.ts'
import { evolve } from './evolve.ts'
import { type Bundle, isLate, isOverdue, type RoundPlace } from './state.ts'

const OVERLEGGEN: readonly string[] = ['casus', 'regie', 'ambassadeurs']
const SIGNALS = Array.from({ length: 12 }, (_, i) => `s${i}`)

/** Three overleggen above one another, with as many rounds as it takes: the smallest network in which all can happen. */
class Network {
  bundles = new Map<string, Bundle>()
  history = new Map<string, BundleEvent[]>()
  loose = new Map(SIGNALS.map((id) => [id, { firstDueAt: this.round('casus', 0).dueAt, round: 0 }]))
  current = new Map<string, number>(OVERLEGGEN.map((overleg) => [overleg, 0]))
  closed = new Set<string>()
  feedback = new Set<string>()
  day = 1
  serial = 0

  round(overlegId: string, n: number): RoundPlace {
    const base = Temporal.Instant.from('2026-01-30T16:00:00Z').add({ hours: 24 * 28 * n + OVERLEGGEN.indexOf(overlegId) })
    return { overlegId, roundId: `${overlegId}-${n}`, dueAt: base.toString({ fractionalSecondDigits: 3 }) }
  }

  now(): string {
    return Temporal.Instant.from('2026-01-01T08:00:00Z')
      .add({ hours: 24 * this.day })
      .toString({ fractionalSecondDigits: 3 })
  }

  today(): string {
    return this.now().slice(0, 10)
  }

  /** The round of an overleg that still takes agenda items. */
  open(overlegId: string): RoundPlace {
    return this.round(overlegId, this.current.get(overlegId) ?? 0)
  }

  run(bundleId: string, command: BundleCommand): boolean {
    const before = this.bundles.get(bundleId) ?? null
    const outcome = attempt(before, command)
    if (typeof outcome === 'string') return false
    for (const event of outcome) {
      this.history.set(bundleId, [...(this.history.get(bundleId) ?? []), event])
      this.bundles.set(bundleId, evolve(this.bundles.get(bundleId) ?? null, event))
    }
    return true
  }

  create(signalIds: string[]): void {
    const signals = signalIds.flatMap((id) => {
      const signal = this.loose.get(id)
      return signal ? [{ id, overlegId: 'casus', firstDueAt: signal.firstDueAt }] : []
    })
    const bundleId = `b${++this.serial}`
    const made = this.run(bundleId, { type: 'create', bundleId, title: 'x', place: this.open('casus'), signals, day: this.today() })
    if (made) for (const signal of signals) this.loose.delete(signal.id)
  }

  /** The ontmoeting is over: what was not discussed moves on, and new input goes to the next round. */
  enterFeedback(overlegId: string): void {
    const n = this.current.get(overlegId) ?? 0
    const here = this.round(overlegId, n)
    const next = this.round(overlegId, n + 1)
    this.current.set(overlegId, n + 1)
    this.feedback.add(here.roundId)
    for (const bundle of this.bundles.values()) {
      if (bundle.roundId !== here.roundId) continue
      this.run(bundle.id, { type: 'carryOver', to: next, reason: carryReasonFor(bundle.status, false) })
    }
    if (overlegId === 'casus') for (const [id, signal] of this.loose) this.loose.set(id, { ...signal, round: n + 1 })
  }

  tryClosing(roundId: string): void {
    try {
      checkClosing(
        this.closed.has(roundId) ? 'afgerond' : 'terugkoppelen',
        [...this.bundles.values()].filter((b) => b.roundId === roundId),
      )
      this.closed.add(roundId)
    } catch {
      // Refused: the round stays open, which is what the invariants look at.
    }
  }
}

/** The step that a facilitator would take next, so that a play gets somewhere. */
function onward(bundle: Bundle): string {
  if (bundle.status === 'gebundeld') return 'schedule'
  if (bundle.status === 'geagendeerd') return 'discuss'
  return bundle.status === 'besproken' && !bundle.decision ? 'decide' : 'answer'
}

interface Move {
  kind: string
  bundle: number
  signal: number
  overleg: number
}

const moves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom(
      'create',
      'add',
      'remove',
      'rename',
      'schedule',
      'unschedule',
      'discuss',
      'decide',
      'answer',
      'escalate',
      'referBack',
      'reopen',
      'feedback',
      'close',
      'days',
      ...Array.from({ length: 14 }, () => 'onward'),
    ),
    bundle: fc.nat(3),
    signal: fc.nat(SIGNALS.length - 1),
    overleg: fc.nat(OVERLEGGEN.length - 1),
  }),
  { minLength: 5, maxLength: 120, size: 'max' },
)

function play(network: Network, move: Move): void {
  const bundle = [...network.bundles.values()][move.bundle % Math.max(1, network.bundles.size)]
  const signalId = SIGNALS[move.signal] ?? 's0'
  if (move.kind === 'create') network.create([signalId, `s${(move.signal + 1) % SIGNALS.length}`])
  else if (move.kind === 'feedback') network.enterFeedback(OVERLEGGEN[move.overleg] ?? 'casus')
  else if (move.kind === 'close') {
    for (const roundId of [...network.feedback]) network.tryClosing(roundId)
  } else if (move.kind === 'days') network.day += 1 + move.signal
  else if (bundle) playOn(network, bundle, move.kind === 'onward' ? { ...move, kind: onward(bundle) } : move)
}

function playOn(network: Network, bundle: Bundle, move: Move): void {
  const signalId = SIGNALS[move.signal] ?? 's0'
  const day = network.today()
  const up = OVERLEGGEN[OVERLEGGEN.indexOf(bundle.overlegId) + 1]
  const { id } = bundle
  if (move.kind === 'add') {
    const signal = network.loose.get(signalId)
    if (signal && network.run(id, { type: 'add', signals: [{ id: signalId, overlegId: 'casus', firstDueAt: signal.firstDueAt }] })) {
      network.loose.delete(signalId)
    }
  } else if (move.kind === 'remove') {
    const to = network.open('casus')
    if (network.run(id, { type: 'remove', signalId, to })) network.loose.set(signalId, { firstDueAt: bundle.firstDueAt, round: 0 })
  } else if (move.kind === 'rename') network.run(id, { type: 'rename', title: signalId })
  else if (move.kind === 'schedule') {
    network.run(id, { type: 'schedule', round: { ...network.open(bundle.overlegId), takesAgenda: true }, position: 1, minutes: 10 })
  } else if (move.kind === 'unschedule') network.run(id, { type: 'unschedule' })
  else if (move.kind === 'discuss') network.run(id, { type: 'discuss', day })
  else if (move.kind === 'decide') {
    network.run(id, { type: 'decide', decisionId: `d${network.serial}`, kind: 'besluit', reviewDay: '2040-01-02', returnDay: null, day })
  } else if (move.kind === 'answer') network.run(id, { type: 'answer', answerId: 'a', at: network.now(), day })
  else if (move.kind === 'escalate') {
    if (up) network.run(id, { type: 'escalate', to: network.open(up), day })
  } else if (move.kind === 'referBack') network.run(id, { type: 'referBack', to: network.open(bundle.originOverlegId), day })
  else if (move.kind === 'reopen') network.run(id, { type: 'reopen', because: 'verdict', to: network.open(bundle.overlegId), day })
}

/** Plays, and looks at the network after every move. */
function always(check: (network: Network) => void) {
  fc.assert(
    fc.property(moves, (list) => {
      const network = new Network()
      for (const move of list) {
        play(network, move)
        check(network)
      }
    }),
    { numRuns: 150 },
  )
}

describe('whatever people do in whatever order', () => {
  test('the plays below come everywhere', () => {
    const seen = new Set<string>()
    let closed = 0
    always((network) => {
      for (const events of network.history.values()) for (const event of events) seen.add(event.type)
      closed = Math.max(closed, network.closed.size)
    })
    expect([...seen].sort()).toEqual([
      'BundleAnswered',
      'BundleCarriedOver',
      'BundleCreated',
      'BundleDecided',
      'BundleDiscussed',
      'BundleEscalated',
      'BundleReferredBack',
      'BundleRenamed',
      'BundleReopened',
      'BundleScheduled',
      'BundleUnscheduled',
      'SignalUnbundled',
      'SignalsBundled',
    ])
    expect(closed).toBeGreaterThan(2)
  })

  test('what was discussed or answered never slips into a later round by itself', () => {
    always((network) => {
      for (const events of network.history.values()) {
        events.forEach((event, i) => {
          if (event.type !== 'BundleCarriedOver') return
          expect(['gebundeld', 'geagendeerd']).toContain(evolveAll(events.slice(0, i))?.status)
        })
      }
    })
  })

  test('no signal is ever lost or in two places', () => {
    always((network) => {
      const bundled = [...network.bundles.values()].flatMap((bundle) => [...bundle.signalIds])
      expect([...bundled, ...network.loose.keys()].sort()).toEqual([...SIGNALS].sort())
    })
  })

  test('a bundle never disappears and is never empty', () => {
    always((network) => {
      expect(network.bundles.size).toBe(network.history.size)
      for (const bundle of network.bundles.values()) expect(bundle.signalIds.length).toBeGreaterThan(0)
    })
  })

  test('answered means that there is a decision and an answer, given since it was last opened', () => {
    always((network) => {
      for (const bundle of network.bundles.values()) {
        const types = (network.history.get(bundle.id) ?? []).map((event) => event.type)
        const since = types.slice(Math.max(types.lastIndexOf('BundleReopened'), types.lastIndexOf('BundleCreated')))
        if (bundle.status === 'beantwoord') {
          expect(since).toContain('BundleDecided')
          expect(since.indexOf('BundleDecided')).toBeLessThan(since.indexOf('BundleAnswered'))
          expect(bundle.decision.id && bundle.answer.id).toBeTruthy()
        } else expect(since).not.toContain('BundleAnswered')
      }
    })
  })

  test('a closed round holds nothing that is still open', () => {
    always((network) => {
      for (const bundle of network.bundles.values()) {
        if (network.closed.has(bundle.roundId)) expect(bundle.status).toBe('beantwoord')
        if (network.feedback.has(bundle.roundId)) expect(['besproken', 'beantwoord']).toContain(bundle.status)
      }
    })
  })

  test('what is owed is what its round owes, and the first promise never moves to later', () => {
    always((network) => {
      for (const bundle of network.bundles.values()) {
        const n = Number(bundle.roundId.split('-')[1])
        const events = network.history.get(bundle.id) ?? []
        const promises = events.flatMap((_, i) => evolveAll(events.slice(0, i + 1))?.firstDueAt ?? [])
        expect(bundle.dueAt).toBe(network.round(bundle.overlegId, n).dueAt)
        expect(promises).toEqual([...promises].sort().reverse())
      }
    })
  })

  test('what is open past its due moment is overdue, and overdue never hides in an answer', () => {
    always((network) => {
      const now = network.now()
      for (const bundle of network.bundles.values()) {
        expect(isOverdue(bundle, now)).toBe(bundle.status !== 'beantwoord' && now > bundle.dueAt)
        if (isOverdue(bundle, now) && bundle.firstDueAt <= bundle.dueAt) expect(isLate(bundle, now)).toBe(true)
      }
    })
  })

  test('from wherever it got, a bundle can be brought to an answer, and then its round can close', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const network = new Network()
        for (const move of list) play(network, move)
        for (const { id } of [...network.bundles.values()]) {
          const steps: Move[] = ['schedule', 'decide', 'answer'].map((kind) => ({ kind, bundle: 0, signal: 0, overleg: 0 }))
          const index = [...network.bundles.keys()].indexOf(id)
          for (const one of steps) play(network, { ...one, bundle: index })
          expect(network.bundles.get(id)?.status).toBe('beantwoord')
        }
        for (const roundId of network.feedback) {
          network.tryClosing(roundId)
          expect(network.closed.has(roundId)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the events tell the whole story: replaying them gives the same bundle', () => {
    always((network) => {
      for (const [id, events] of network.history) expect(evolveAll(events)).toEqual(network.bundles.get(id))
    })
  })
})

function evolveAll(events: readonly BundleEvent[]): Bundle | null {
  return events.reduce<Bundle | null>(evolve, null)
}
