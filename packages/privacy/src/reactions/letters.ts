import { overlegById } from '@lerende/cycles'
import { queueLetters } from '@lerende/digests'
import { type Ctx, on, subscription, type Trx } from '@lerende/kernel'
import { peopleByIds, personByEmail, register } from '@lerende/network'
import { AccountEnded, EmailChangeAsked, EmailChanged, StillThereAsked } from '../events.ts'
import { changedLetter, confirmLetter, nobodyCoordinatesLetter, stillThereLetter } from '../rules/letters.ts'
import { emailToken } from '../rules/link.ts'

/** Mails about somebody's own account. */
export const lettersSubscription = subscription({
  name: 'privacy.letters',
  on: [
    on(EmailChangeAsked, async (trx, ctx, event) => {
      const { changeId, personId } = event.data
      const change = await changeOf(trx, ctx, changeId)
      const [person] = await peopleByIds(trx, ctx.scope, [personId])
      // Somebody else's address gets no mail, and who asked does not hear why.
      if (!change || !person || (await personByEmail(trx, ctx.scope, change.email))) return
      await queueLetters(trx, ctx, {
        atOnce: true,
        to: [{ id: person.id, name: person.name, email: change.email }],
        write: (_person, to) => ({
          purpose: 'email-confirm',
          period: changeId,
          model: confirmLetter(to, `${to.publicUrl}/mailadres/${emailToken(ctx.keys, changeId)}`),
        }),
      })
    }),
    on(EmailChanged, async (trx, ctx, event) => {
      const { changeId, personId } = event.data
      const change = await changeOf(trx, ctx, changeId)
      const [person] = await peopleByIds(trx, ctx.scope, [personId])
      if (!change?.old_email || !person) return
      await queueLetters(trx, ctx, {
        atOnce: true,
        to: [{ id: person.id, name: person.name, email: change.old_email }],
        write: (_person, to) => ({ purpose: 'email-changed', period: changeId, model: changedLetter(to) }),
      })
      await trx.deleteFrom('email_change').where('id', '=', changeId).execute()
    }),
    on(StillThereAsked, async (trx, ctx, event) => {
      const { personId, untilDay } = event.data
      await queueLetters(trx, ctx, {
        to: await peopleByIds(trx, ctx.scope, [personId]),
        write: (_person, to) => ({ purpose: 'still-there', period: untilDay, model: stillThereLetter(to, untilDay) }),
      })
    }),
    on(AccountEnded, async (trx, ctx, event) => {
      const { overlegIds } = event.data
      if (overlegIds.length === 0) return
      const overleggen = await Promise.all(overlegIds.map((overlegId) => overlegById(trx, ctx.scope, overlegId)))
      const names = overleggen.map(({ name }) => name).sort()
      await queueLetters(trx, ctx, {
        to: (await register(trx, ctx.scope)).filter(({ role }) => role === 'beheerder'),
        write: (_person, to) => ({ purpose: 'no-coordinator', period: event.id, model: nobodyCoordinatesLetter(to, names) }),
      })
    }),
  ],
})

function changeOf(trx: Trx, ctx: Ctx, changeId: string) {
  const change = trx.selectFrom('email_change').select(['email', 'old_email']).where('network_id', '=', ctx.scope.networkId)
  return change.where('id', '=', changeId).executeTakeFirst()
}
