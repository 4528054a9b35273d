import { type Ctx, type House, type PersonId, toText } from '@lerende/kernel'
import { renderMail } from '@lerende/mail'
import { composeParts, newestSeq } from '../commands/send.ts'
import { chooseUrl } from '../rules/link.ts'
import { isEmpty } from '../rules/parts.ts'
import { settings } from '../settings.ts'
import { loadRecipients } from './people.ts'
import { digestMail, digestSubject } from './render.ts'
import { loadShared } from './shared.ts'
import { verdictUrl } from './verdict.ts'

/** Somebody's digest as it would be sent now. Nothing is marked as told. */
export async function previewFor(house: House, ctx: Ctx, personId: PersonId) {
  return house.database.transaction(async (trx) => {
    const rows = await trx
      .selectFrom('person')
      .leftJoin('digest_preference', 'digest_preference.person_id', 'person.id')
      .select(['person.id as person_id', 'person.name', 'person.email', 'told_seq', 'told_day'])
      .where('person.id', '=', personId)
      .where('person.network_id', '=', ctx.scope.networkId)
      .execute()
    const shared = await loadShared(trx, ctx.scope, toText(ctx.clock.now()))
    const known = rows.map((row) => ({ ...row, told_seq: row.told_seq ?? 0, told_day: row.told_day ?? shared.today }))
    const people = await loadRecipients(trx, ctx.scope, known)
    const parts = await composeParts(trx, ctx, { shared, people, upto: await newestSeq(trx, ctx) })
    const person = people[0]
    const own = person && parts.get(person.personId)
    if (!person || !own) throw new Error('a signed-in person is in the register')
    const mail = renderMail(
      digestMail(person, own, shared, {
        publicUrl: settings.publicUrl,
        unsubscribeUrl: chooseUrl(ctx, settings.publicUrl, personId),
        verdictUrl: (answerId) => verdictUrl(ctx, { personId, answerId }),
      }),
    )
    return { subject: digestSubject(own), ...mail, empty: isEmpty(own) }
  })
}
