import type { Param } from './search-params.ts'

/** Where a page of a list begins: after this one, by folded name and id. */
export interface ListPlace {
  name: string
  id: string
}

/** In an address: `leerkracht laren~0197…`. A folded name holds no `~`. */
export const placeText = ({ name, id }: ListPlace): string => `${name}~${id}`

/** Reads that back. The id begins nowhere else, so what somebody typed over it is left out. */
export const place: Param<ListPlace> = (raw) => {
  if (typeof raw !== 'string' || raw.length > 300) return undefined
  const [name, id, more] = raw.split('~')
  return name !== undefined && name.length <= 200 && id && more === undefined ? { name, id } : undefined
}

/** The same for an address: kept as the text that stands in it. */
export const placeParam: Param<string> = (raw) => {
  const at = place(raw)
  return at && placeText(at)
}
