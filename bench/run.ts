import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compassFigure } from './src/figures/compass.ts'
import { digestsFigure } from './src/figures/digests.ts'
import { feedFigure } from './src/figures/feed.ts'
import { guardFigure } from './src/figures/guard.ts'
import { inpFigure } from './src/figures/inp.ts'
import { lighthouseFigure } from './src/figures/lighthouse.ts'
import { planningFigure } from './src/figures/planning.ts'
import { reflectionsFigure } from './src/figures/reflections.ts'
import { rightsFigure } from './src/figures/rights.ts'
import { sealingFigure } from './src/figures/sealing.ts'

/** Each prints its line, and says whether the target is met. */
const figures: Record<string, () => Promise<boolean>> = {
  reflections: reflectionsFigure,
  compass: compassFigure,
  planning: planningFigure,
  digests: digestsFigure,
  rights: rightsFigure,
  sealing: sealingFigure,
  guard: guardFigure,
  feed: feedFigure,
  lighthouse: lighthouseFigure,
  inp: inpFigure,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in figures))
if (unknown.length > 0) {
  process.stderr.write(`Ik ken ${unknown.join(', ')} niet. Kies uit: ${Object.keys(figures).join(', ')}.\n`)
  process.exit(2)
}
const chosen = Object.entries(figures).filter(([name]) => asked.length === 0 || asked.includes(name))
const [only] = chosen
if (only && chosen.length === 1) {
  await only[1]()
  process.exit(0)
}
// Each in a process of its own: what one leaves behind (a large heap, an open house) slows the next.
const broken = chosen.filter(
  ([name]) => spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' }).status !== 0,
)
for (const [name] of broken) process.stderr.write(`${name} is niet gemeten; hierboven staat waarom.\n`)
process.exit(broken.length > 0 ? 1 : 0)
