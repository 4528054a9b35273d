import { digestReader, stopAfterComplaint } from '@lerende/digests'
import { type House, makeCtx, type Trx } from '@lerende/kernel'
import { noteComplaint } from '@lerende/mail'
import { sentTo } from '../queries.ts'
import { isUnwanted, messageIdIn, readFeedback, stopTokenIn } from '../rules/feedback.ts'

/**
 * A provider says that somebody does not want our mail: nothing that can be stopped goes to them any more. Who it was is told
 * by the way out that we signed, or by the Message-ID of a mail that went out; where both are there they must agree.
 * @returns why nothing was done with it, or empty
 */
export async function takeComplaint(trx: Trx, house: House, mail: { complaint: string; original: string }): Promise<string> {
  const feedback = readFeedback(mail.complaint)
  if (!feedback) return 'zonder-soort'
  if (!isUnwanted(feedback)) return 'geen-klacht'
  const messageId = messageIdIn(mail.original)
  const token = stopTokenIn(mail.original)
  const sent = messageId ? await sentTo(trx, messageId) : null
  const signed = token ? await digestReader(trx, { keys: house.keys, token }) : null
  if (token && !signed) return 'link-niet-van-ons'
  if (sent && signed && sent.personId !== signed.personId) return 'niet-een-en-dezelfde'
  const about = signed ?? sent
  if (!about) return 'onbekende-mail'
  const { clock, keys } = house
  const ctx = makeCtx({ scope: about.scope, keys, clock, actor: { kind: 'person', personId: about.personId } })
  await stopAfterComplaint(trx, ctx, about.personId)
  if (sent && messageId) await noteComplaint(trx, ctx, messageId)
  return ''
}
