import type { Problem } from '../check.ts'
import { importsOf, target } from '../imports.ts'
import { isCode, isTest, places } from '../source.ts'
import type { Tree } from '../tree.ts'
import { gates, knowsEngine } from './table.ts'

const IN_ROOM = /^packages\/[a-z]+\/src\//
/** What rules may take from the kernel by value: pure functions and constants. */
const PURE = ['ZONE', 'dayOf', 'fromText', 'toText', 'likeness', 'dutchStems', 'words', 'textOf', 'DomainError']
const REACHES_OUT =
  /^(node:(fs|net|http|https|http2|dns|dgram|tls|child_process|worker_threads|timers|os|process)(\/.*)?|kysely|better-sqlite3|pg|pg-boss|nodemailer|smtp-server|node-cron|fastify|pino)$/

/** What a file of a room does that files of its kind do not do. */
export function wrongInside(tree: Tree, path: string): Problem[] {
  if (!isCode(path)) return []
  const problems = [...mintsScope(tree, path), ...asksEngine(tree, path)]
  if (!IN_ROOM.test(path)) return problems
  problems.push(
    ...places(tree, path, /^export \* from/gm, 'exports everything. Name what others may use, so that one can see who needs it.'),
  )
  if (isTest(path)) return problems
  const part = path.replace(IN_ROOM, '').split(/[/.]/)[0]
  if (part === 'rules' || part === 'schema') problems.push(...impureRule(tree, path))
  if (part === 'projections') problems.push(...places(tree, path, /\bctx\.clock\b|\bctx\.keys\b|\bsystemClock\b|\bnewId\(/g, DETERMINED))
  if (part === 'queries') problems.push(...places(tree, path, /\.(insertInto|updateTable|deleteFrom|replaceInto)\(/g, READS_ONLY))
  if (part === 'migrations') problems.push(...leaningMigration(tree, path))
  if (/^packages\/(?!kernel\/)[a-z]+\/src\/(commands|rules|reactions|projections)\b/.test(path))
    problems.push(
      ...places(tree, path, /from '@trpc\/server'/g, 'knows tRPC. Only the router does; throw a DomainError and the router maps it.'),
    )
  return problems
}

const DETERMINED = 'makes a projection depend on more than the events, so that a rebuild would give other rows. Put it in the event.'
const READS_ONLY = 'writes in a query. Writing is a command.'

function impureRule(tree: Tree, path: string): Problem[] {
  const problems = importsOf(tree.read(path)).flatMap((one): Problem[] => {
    const message = wrongForRule(path, one.from, one.values)
    return message === null ? [] : [{ path, line: one.line, message }]
  })
  const outside = /\bfetch\(|\bMath\.random\(|\bsetTimeout\(|\bsetInterval\(|\.selectFrom\(|\bawait /g
  return [
    ...problems,
    ...places(tree, path, outside, 'reaches outside of a rule. A rule gets plain data and gives plain data; the command loads and saves.'),
  ]
}

function wrongForRule(path: string, from: string, values: string[]): string | null {
  if (REACHES_OUT.test(from))
    return `imports ${from} in a rule. A rule has no database, clock or network in reach; the command loads and saves.`
  const strange = values.filter((name) => !PURE.includes(name))
  if (from === '@lerende/kernel' && strange.length > 0)
    return `takes ${strange.join(', ')} from the kernel in a rule. What is pure there: ${PURE.join(', ')}.`
  const goal = target(path, from)?.replace(IN_ROOM, '').split(/[/.]/)[0]
  if (
    goal &&
    values.length > 0 &&
    ['commands', 'queries', 'reactions', 'router', 'migrations', 'projections', 'tables', 'database'].includes(goal)
  )
    return `imports ${goal} in a rule. Hand the data in as a parameter.`
  return null
}

function leaningMigration(tree: Tree, path: string): Problem[] {
  return importsOf(tree.read(path))
    .filter((one) => one.from !== '@lerende/kernel' && one.from !== '../database/migrate.ts' && !/\/migrations\/index\.ts$/.test(path))
    .map((one) => ({ path, line: one.line, message: `leans on ${one.from}, which may change after this landed. Write out what it needs.` }))
}

function mintsScope(tree: Tree, path: string): Problem[] {
  if (
    Object.keys(gates).some((gate) => path.startsWith(gate)) ||
    isTest(path) ||
    path.startsWith('bench/') ||
    path.startsWith('tooling/checks/')
  )
    return []
  const message = 'mints a scope outside the gates. Take the one of the session, the event or the timer (ctx.scope).'
  return places(tree, path, /\bgrantScope\b/g, message)
}

function asksEngine(tree: Tree, path: string): Problem[] {
  if (/\.(sqlite|postgres)\.ts$/.test(path) || isTest(path) || /^(bench|tooling)\//.test(path) || /\/migrations(\/|\.ts$)/.test(path))
    return []
  if (Object.keys(knowsEngine).some((place) => path.startsWith(place))) return []
  const message = 'asks which engine it runs on. Write what both understand, or put the difference in x.sqlite.ts and x.postgres.ts.'
  return places(tree, path, /\bengineOf\(|\bengine\s*[!=]==?\s*'|\b(forUpdate|skipLocked)\(\)/g, message)
}
