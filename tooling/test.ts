import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAudit } from './checks/src/advisories.ts'
import { leaksIn, toldIn } from './checks/src/log-scan.ts'

/**
 * Everything that must hold, one step after another (the machines that run this have two cores), quiet when fine.
 * `npm test -- WORD` runs only the tests whose path holds the word. The last line counts it all.
 */
const only = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'lerende-test-'))
/** Where servers that tests start in a process of their own write their logs, for the look through them at the end. */
const logs = join(reports, 'logs')
mkdirSync(logs)
const totals = { passed: 0, failed: 0, skipped: 0 }
const skips: string[] = []

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
  success: boolean
  testResults: Array<{ name: string; status: string; assertionResults: Array<{ fullName: string; status: string }> }>
}

if (only.length === 0) {
  step('opmaak en regels', 'pnpm', ['exec', 'biome', 'ci', '--colors=off', '--diagnostic-level=error', '--max-diagnostics=50'])
  step('controles van het huis', process.execPath, ['tooling/checks/src/run-checks.ts'])
  step('documenten uit de code', process.execPath, ['apps/server/src/main.ts', 'docs', '--check'])
  // The rooms in one go (without a browser's names), what runs them in another, the web app beside it: room by room it takes four times as long.
  step('types', 'pnpm', ['exec', 'turbo', 'run', 'check-types', '--continue', '--output-logs=errors-only', '--log-order=grouped'])
  step('ongebruikte code', 'pnpm', ['exec', 'knip', '--no-progress', '--no-config-hints'])
  step('ongebruikte code zonder tests', 'pnpm', ['exec', 'knip', '--production', '--no-progress', '--no-config-hints'])
  audit()
}
suite('unit', 'unit')
suite('integratie op SQLite', 'sqlite')
suite('integratie op PostgreSQL', 'postgres')
suite('reizen in een browser', 'journeys')
if (only.length === 0) scanLogs()

for (const skip of skips) console.log(`overgeslagen: ${skip}`)
const { passed, failed, skipped } = totals
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)

/** A step that is right or wrong as a whole. */
function step(name: string, program: string, args: string[]): void {
  const began = performance.now()
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  })
  const right = result.status === 0
  totals[right ? 'passed' : 'failed']++
  report(name, right, began, right ? '' : `${result.stdout}${result.stderr}`)
}

/** Whether the registry knows of a high hole in anything we install. Without an answer it counts as skipped, never as right. */
function audit(): void {
  const name = 'bekende lekken in wat we installeren'
  const began = performance.now()
  const result = spawnSync('pnpm', ['audit', '--audit-level', 'high', '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  const verdict = readAudit({ stdout: result.stdout ?? '', stderr: result.stderr ?? '' }, Temporal.Now.plainDateISO().toString())
  if (verdict.kind === 'no answer') {
    totals.skipped++
    skips.push(`${name}: het register van npm gaf geen antwoord (${verdict.reason.replace(/ \(at [^)]*\)/, '')})`)
    return
  }
  totals[verdict.kind === 'clean' ? 'passed' : 'failed']++
  report(name, verdict.kind === 'clean', began, verdict.kind === 'holes' ? verdict.lines.join('\n') : '')
}

/** No name, address, text or secret may have got into the log of any server that the tests started. */
function scanLogs(): void {
  const began = performance.now()
  const sources = 'apps/server/src/testing'
  const told = readdirSync(sources).filter((file) => /(\.e2e\.test|\/?(chair|demo))\.ts$/.test(file))
  const texts = told.flatMap((file) => toldIn(readFileSync(join(sources, file), 'utf8')))
  const files = readdirSync(logs)
  const lines = files.flatMap((file) => {
    const log = readFileSync(join(logs, file), 'utf8')
    return leaksIn(log, texts).map(({ line, what }) => `${join(logs, file)}:${line} holds ${what}`)
  })
  if (files.length === 0 || texts.length === 0) lines.push('er is geen enkel logboek of geen enkele tekst om naar te zoeken')
  totals[lines.length === 0 ? 'passed' : 'failed']++
  report(`geen geheim in ${files.length} logboeken`, lines.length === 0, began, lines.join('\n'))
}

/** A vitest project; each of its tests counts. */
function suite(name: string, project: string): void {
  const began = performance.now()
  const file = join(reports, `${project}.json`)
  const result = spawnSync(
    'pnpm',
    [
      'exec',
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=json',
      `--outputFile.json=${file}`,
      '--reporter=dot',
      '--passWithNoTests',
      ...only,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, FORCE_COLOR: '0', TEST_LOGS: logs } },
  )
  const output = `${result.stdout}${result.stderr}`
  if (!existsSync(file)) {
    if (only.length > 0 && result.status === 0) return
    totals.failed++
    report(name, false, began, output)
    return
  }
  // Written by vitest's own JSON reporter.
  const counts = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  totals.passed += counts.numPassedTests
  totals.skipped += counts.numPendingTests + counts.numTodoTests
  for (const one of counts.testResults) {
    for (const test of one.assertionResults) if (['skipped', 'pending', 'todo'].includes(test.status)) skips.push(test.fullName)
  }
  const ran = counts.numPassedTests + counts.numFailedTests
  const nothing = ran === 0 && only.length === 0
  // A file that does not even load has no failing test of its own, but it is a failure all the same.
  const broken = counts.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  const failures = Math.max(counts.numFailedTests + broken, result.status === 0 && !nothing ? 0 : 1)
  totals.failed += failures
  if (ran === 0 && only.length > 0) return
  report(
    `${name}: ${counts.numPassedTests} goed${failures > 0 ? `, ${failures} fout` : ''}`,
    failures === 0,
    began,
    nothing ? 'deze stap heeft geen enkele test gedraaid' : output,
  )
}

function report(name: string, right: boolean, began: number, output: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${right ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!right) console.log(tail(output))
}

/** The end says what went wrong; the beginning is often the way there. */
function tail(output: string): string {
  const lines = output.trim().split('\n')
  return lines.length <= 250 ? lines.join('\n') : ['…', ...lines.slice(-250)].join('\n')
}
