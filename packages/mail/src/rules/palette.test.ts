import { expect, test } from 'vitest'
import { dark, light } from './palette.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

test.each([
  ['light', light],
  ['dark', dark],
] as const)('%s: every text is legible on what it stands on', (_name, set) => {
  const pairs = [
    [set.ink, set.sheet],
    [set.quiet, set.sheet],
    [set.accent, set.sheet],
    [set.onAccent, set.accent],
    [set.ink, set.tint],
    [set.quiet, set.ground],
    [set.accent, set.ground],
  ] as const
  for (const [text, behind] of pairs) expect(contrast(text, behind), `${text} on ${behind}`).toBeGreaterThanOrEqual(4.5)
})
