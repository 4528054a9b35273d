import { cancelOntmoeting, giveRsvp, invited, moveOntmoeting, nextWorkingDay } from '@lerende/cycles'
import { dayOf, fromText, ZONE } from '@lerende/kernel'
import { between, isTurnOf, plus } from '../days.ts'
import { playersIn, type Scene, type Turn } from '../scene.ts'

/** People say whether they come; some send somebody else. */
export async function answerInvitations(scene: Scene): Promise<void> {
  for (const turn of scene.turns) {
    const { ontmoeting, round } = turn
    if (ontmoeting.status !== 'gepland' || ontmoeting.startsAt <= scene.now) continue
    const from = dayOf(fromText(round.ophalenAt))
    const days = Math.max(1, between(from, dayOf(fromText(ontmoeting.startsAt))))
    for (const player of playersIn(scene, turn)) {
      const about = [turn.key, player.name, 'rsvp']
      if (!scene.dice.chance(player.temperament.rsvp, ...about) || scene.staging.keepsWaiting?.(player.name, scene.today)) continue
      if (!isTurnOf(plus(from, scene.dice.below(days, ...about, 'day')), scene.today, scene.cast.isFree)) continue
      const comes = scene.dice.chance(player.temperament.come, ...about, 'comes')
      const rsvp = comes ? scene.dice.weighted([8, 1], ['ja', 'misschien'] as const, ...about, 'how') : ('nee' as const)
      const replacedBy = rsvp === 'nee' && scene.dice.chance(0.2, ...about, 'replaced') ? await somebodyElse(scene, turn, about) : null
      await giveRsvp(scene.trx, scene.as(player.personId), { ontmoetingId: ontmoeting.id, personId: player.personId, rsvp, replacedBy })
    }
  }
}

async function somebodyElse(scene: Scene, turn: Turn, about: string[]): Promise<string | null> {
  const known = new Set((await invited(scene.trx, scene.scope, turn.ontmoeting.id)).map((one) => one.personId))
  const others = [...scene.cast.people.values()].filter((one) => !known.has(one.personId) && !scene.absent.has(one.personId))
  return others.length > 0 ? scene.dice.pick(others, ...about, 'who').personId : null
}

/** Now and then somebody who leads an overleg moves an ontmoeting, or calls it off. */
export async function changePlans(scene: Scene): Promise<void> {
  for (const turn of scene.turns) {
    const { ontmoeting, table } = turn
    const leader = scene.leader(table)
    if (!leader || ontmoeting.status !== 'gepland' || ontmoeting.movedByHand || ontmoeting.startsAt <= scene.now) continue
    const starts = fromText(ontmoeting.startsAt).toZonedDateTimeISO(ZONE)
    const left = between(scene.today, starts.toPlainDate().toString())
    const ctx = scene.as(leader.personId)
    if (left === 2 && scene.dice.chance(0.02, turn.key, 'cancel')) {
      await cancelOntmoeting(scene.trx, ctx, { ontmoetingId: ontmoeting.id, reason: 'Te weinig mensen kunnen erbij zijn.' })
    } else if (left === 9 && scene.dice.chance(0.08, turn.key, 'move')) {
      const day = nextWorkingDay(plus(starts.toPlainDate().toString(), 1), scene.cast.isFree)
      const time = starts.toPlainTime().toString({ smallestUnit: 'minute' })
      const durationMinutes = Math.round(fromText(ontmoeting.startsAt).until(fromText(ontmoeting.endsAt)).total('minutes'))
      const moved = { ontmoetingId: ontmoeting.id, startsLocal: `${day}T${time}`, durationMinutes, place: ontmoeting.place }
      await moveOntmoeting(scene.trx, ctx, moved)
    }
  }
}
