import { fileURLToPath } from 'node:url'
import { asvs } from './asvs.ts'
import { type Check, verdict } from './check.ts'
import { docs } from './docs.ts'
import { english } from './english.ts'
import { env } from './env.ts'
import { events } from './events.ts'
import { lock } from './lock.ts'
import { freeze, migrations } from './migrations.ts'
import { privacy } from './privacy.ts'
import { rooms } from './rooms/index.ts'
import { size } from './size.ts'
import { texts } from './texts.ts'
import { theme } from './theme.ts'
import { time } from './time.ts'
import { readTree } from './tree.ts'
import { wcag } from './wcag.ts'

/**
 * The rules of the house that a script can hold. Quiet when all is well.
 * `node tooling/checks/src/run-checks.ts WORD…` runs only the checks of those names; `--freeze` adds new migrations to the list.
 */
const checks: Check[] = [rooms, time, env, privacy, lock, migrations, docs, asvs, events, texts, english, theme, wcag, size]
const given = process.argv.slice(2)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const tree = readTree(root)

if (given.includes('--freeze')) {
  for (const path of freeze(root, tree)) console.log(`frozen: ${path}`)
} else {
  const chosen = given.length === 0 ? checks : checks.filter((check) => given.includes(check.name))
  if (chosen.length === 0) console.error(`No such check. There are: ${checks.map((check) => check.name).join(', ')}`)
  const lines = chosen.flatMap((check) => verdict(check, tree))
  for (const line of lines) console.log(line)
  process.exitCode = lines.length > 0 || chosen.length === 0 ? 1 : 0
}
