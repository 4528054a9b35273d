/**
 * The time boxes of an agenda on the clock in the room: each item begins when the one before it ends.
 * @param start `HH.mm`, when the gathering begins
 * @returns each item with `from` and `until` as `HH.mm`
 */
export function timeBoxes<I extends { minutes: number }>(start: string, items: readonly I[]): Array<I & { from: string; until: string }> {
  const [hours = 0, minutes = 0] = start.split('.').map(Number)
  let at = hours * 60 + minutes
  return items.map((item) => {
    const from = at
    at += item.minutes
    return { ...item, from: clock(from), until: clock(at) }
  })
}

const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}.${two(minutes % 60)}`
const two = (part: number): string => String(part).padStart(2, '0')
