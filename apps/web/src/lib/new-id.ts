/**
 * A random UUID (version 4), made in the browser so that sending the same thing twice brings it in once.
 * `crypto.randomUUID` only exists on https and localhost; a demo is also looked at over plain http in the building.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, place) => mark(byte, place).toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** RFC 9562: the version in the upper half of byte 6, the variant in the upper bits of byte 8. */
function mark(byte: number, place: number): number {
  if (place === 6) return (byte & 0x0f) | 0x40
  return place === 8 ? (byte & 0x3f) | 0x80 : byte
}
