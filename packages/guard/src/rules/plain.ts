/** A text as the detectors read it, with the way back to the places in what somebody wrote. */
export interface Plain {
  text: string
  /** place in the original of every place in `text`, and of its end */
  at: (place: number) => number
}

/** What cannot be seen must not help to slip through: joiners, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/

/** Reads every space as a space, every dash as a dash, every digit as a digit, and skips what has no width. */
export function plainOf(original: string): Plain {
  const text = original
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`]/g, "'")
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\uff0b\uff20]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  if (!INVISIBLE.test(text)) return { text, at: (place) => place }
  const places: number[] = []
  let seen = ''
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place)
    if (INVISIBLE.test(sign)) continue
    places.push(place)
    seen += sign
  }
  places.push(text.length)
  return { text: seen, at: (place) => places[place] ?? text.length }
}

const PLAIN_LETTERS = /^[a-z'-]*$/i

/** Small letters without accents, so that Zoë, ZOE and zoe are one name. */
export function fold(word: string): string {
  // Nearly every word; the rest is slow.
  if (PLAIN_LETTERS.test(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
}
