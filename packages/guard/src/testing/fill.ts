/** Fills `{bsn}` with a citizen number that the elfproef makes, and `{bsn:3 3 3}` with one that is cut so. Every place gets another. */
export function fill(text: string, seed: number): string {
  let turn = seed
  return text.replace(/\{bsn(?::([^}]+))?\}/g, (_, cut?: string) => {
    turn += 1
    return cut === '8' ? citizenNumber(turn, 0).slice(1) : cutUp(citizenNumber(turn, 1 + (turn % 8)), cut)
  })
}

/** Nine digits that begin with `first` and pass the elfproef; which ones is decided by `turn`. */
function citizenNumber(turn: number, first: number): string {
  for (let n = (turn * 7_919_317) % 9_999_999; ; n = (n + 1) % 9_999_999) {
    const digits = `${first}${String(n).padStart(7, '0')}`
    const last = [...digits].reduce((sum, digit, i) => sum + Number(digit) * (9 - i), 0) % 11
    if (last < 10) return `${digits}${last}`
  }
}

/** '4.2.3' cuts nine digits in four, two and three with a full stop between. */
function cutUp(digits: string, cut: string | undefined): string {
  if (!cut) return digits
  let rest = digits
  return cut.replace(/\d/g, (size) => {
    const piece = rest.slice(0, Number(size))
    rest = rest.slice(Number(size))
    return piece
  })
}
