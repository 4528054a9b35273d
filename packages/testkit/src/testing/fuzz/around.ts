import fc from 'fast-check'

const LONG = 20_000

/** Values that something somewhere has tripped over. All of them fit in JSON, or turn into what JSON has. */
export const strange: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(
  ...[null, undefined, true, 0, -0, -1, 0.1, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), Number.NaN, Number.POSITIVE_INFINITY],
  ...['', ' ', '\n', '0', '-1', 'null', 'undefined', 'x'.repeat(LONG), '\u{1f469}‍\u{1f467}'.repeat(500), 'z\u0300\u0301\u0302'.repeat(90)],
  // NUL, a half character, a mark that turns the reading direction, a byte order mark, and what looks like an escape.
  ...['\0', 'a\0b', '\ud800', 'b\udfffc', '\u202egnap', '\ufeff', '\\u0000', '%00', '\x7f\x1b[31m', '\u2028'],
  ...[
    "' or 1=1 --",
    '"; drop table person; --',
    '%',
    '_',
    '$1',
    '?',
    '<script>alert(1)</script>',
    '${7*7}',
    '../../etc/passwd',
    '*" NEAR(a, b)',
  ],
  ...[
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '+275760-09-13',
    '2026-03-29T02:30',
    '9999-12-31T23:59:60Z',
    'FREQ=SECONDLY',
    'FREQ=DAILY;COUNT=0',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ...[[], {}, [null], [[[[]]]], ['x', 1, {}], { length: -1 }, { toString: 'x' }, Array.from({ length: 600 }, (_, i) => i)],
  JSON.parse('{"__proto__": {"role": "beheerder"}, "constructor": {"prototype": {"role": "beheerder"}}}'),
)

/** Signs that spoil a text without making it another kind of value. */
const spoilers = fc.constantFrom('\0', '\ud800', '\u202e', '\u2028', '\n', '"', '%', '\u{1f469}\u200d\u{1f467}')

interface Damage {
  /** which of the places in the value, as a share of them all; the last is the value itself */
  place: number
  how: 'replace' | 'spoil' | 'remove' | 'add'
  by: unknown
  sign: string
}

/** A value with one to three of its places damaged. */
export function around(value: fc.Arbitrary<unknown>, pool: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const damage: fc.Arbitrary<Damage> = fc.record({
    place: fc.integer({ min: 0, max: 1e6 - 1 }).map((part) => part / 1e6),
    how: fc.constantFrom(...(['replace', 'replace', 'replace', 'spoil', 'spoil', 'remove', 'add'] as const)),
    by: fc.oneof({ arbitrary: strange, weight: 3 }, pool),
    sign: spoilers,
  })
  return fc.tuple(value, fc.array(damage, { minLength: 1, maxLength: 3 })).map(([start, damages]) => damages.reduce(damaged, start))
}

function damaged(value: unknown, { place, how, by, sign }: Damage): unknown {
  const root: Record<string, unknown> = { value: structuredClone(value) }
  const places = placesIn(root)
  const [holder, key] = places[Math.floor(place * places.length)] ?? [root, 'value']
  const inside = holder[key]
  if (how === 'remove') delete holder[key]
  else if (how === 'spoil' && typeof inside === 'string') holder[key] = spoiled(inside, { place, sign })
  else if (how !== 'add') holder[key] = by
  else if (Array.isArray(inside)) inside.push(by)
  else if (typeof inside === 'object' && inside !== null) Object.assign(inside, { extra: by, networkId: by, role: 'beheerder' })
  else holder[key] = [inside, by]
  return root['value']
}

function spoiled(text: string, { place, sign }: { place: number; sign: string }): string {
  const at = Math.floor(place * (text.length + 1))
  return text.slice(0, at) + sign + text.slice(at)
}

/** Every place where a value stands, with what holds it. */
function placesIn(holder: Record<string, unknown>): Array<[Record<string, unknown>, string]> {
  return Object.entries(holder).flatMap(([key, value]): Array<[Record<string, unknown>, string]> => {
    const deeper = typeof value === 'object' && value !== null ? placesIn(value as Record<string, unknown>) : []
    return [...deeper, [holder, key]]
  })
}
