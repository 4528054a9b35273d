import type { FastifyReply } from 'fastify'

/** What the server itself refuses, before any room hears of it. Dutch, as every screen shows it. */
const REFUSALS = {
  'http.bad_request': { status: 400, text: 'Dit verzoek konden we niet lezen.' },
  'http.too_deep': { status: 400, text: 'Dit verzoek konden we niet lezen: er zit te veel in elkaar.' },
  'http.foreign_origin': { status: 403, text: 'Dit verzoek kwam van een andere site. Open de app zelf en probeer het daar.' },
  not_found: { status: 404, text: 'Dit bestaat niet (meer).' },
  'http.too_large': { status: 413, text: 'Dit is te veel in één keer. Maak het korter.' },
  'http.bad_type': { status: 415, text: 'Dit soort inhoud kunnen we niet lezen.' },
  'http.too_many': { status: 429, text: 'Dat waren te veel verzoeken kort na elkaar. Wacht even en probeer het dan opnieuw.' },
  internal: { status: 500, text: 'Er ging iets mis aan onze kant. Probeer het zo nog eens.' },
} as const

export type RefusalCode = keyof typeof REFUSALS

/** JSON-RPC's number for a request that cannot be taken; tRPC's client wants one. */
const RPC_INVALID = -32_600

/**
 * Answers with a code and a text. The same body holds both in the form of a procedure's refusal, so that a screen that
 * called a procedure shows this text too.
 */
export function refuseRequest(reply: FastifyReply, code: RefusalCode): FastifyReply {
  const { status, text } = REFUSALS[code]
  const data = { code, text, httpStatus: status, field: null, fields: {} }
  return reply.code(status).send({ code, text, error: { message: code, code: RPC_INVALID, data } })
}

/** The refusal for what Fastify threw while it read a request. */
export function codeForStatus(status: number): RefusalCode {
  if (status >= 500) return 'internal'
  if (status === 404) return 'not_found'
  if (status === 413) return 'http.too_large'
  if (status === 415) return 'http.bad_type'
  return 'http.bad_request'
}
