// Runs a command of the house on any machine with Node 20 or newer: brings the right Node and pnpm, installs what the
// lockfile says, builds the web app where needed, and hands over. Plain JavaScript without dependencies, because it runs
// before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const NODE = 26
const PNPM = 12
const STAMPS = join(ROOT, '.bootstrap')
const [command = 'start', ...args] = process.argv.slice(2)

const COMMANDS = {
  start: { web: true, run: ['apps/server/src/main.ts', args[0] === 'worker' ? [] : ['start']] },
  doctor: { web: false, run: ['apps/server/src/main.ts', ['doctor']] },
  mail: { web: false, run: ['apps/server/src/main.ts', ['mail']] },
  people: { web: false, run: ['apps/server/src/main.ts', ['people']] },
  'rotate-key': { web: false, run: ['apps/server/src/main.ts', ['rotate-key']] },
  docs: { web: false, run: ['apps/server/src/main.ts', ['docs']] },
  bench: { web: true, run: ['bench/run.ts', []] },
  test: { web: true, run: ['tooling/test.ts', []] },
  screens: { web: true, run: ['tooling/test.ts', ['screens/screens']] },
  dev: { web: false, run: ['tooling/dev.ts', []] },
}

process.chdir(ROOT)
const chosen = COMMANDS[command]
if (!chosen) fail(`Ik ken “${command}” niet. Kies uit: ${Object.keys(COMMANDS).join(', ')}.`)

if (!fits()) {
  if (process.env.LERENDE_BOOTSTRAPPED) {
    fail(
      `Node ${NODE} en pnpm ${PNPM} zijn nodig, en npx bracht ze niet. Probeer het zo: npx -y -p node@${NODE} -p pnpm@${PNPM} npm ${command}`,
    )
  }
  say(`Node ${NODE} en pnpm ${PNPM} erbij halen (alleen de eerste keer duurt dat even)`)
  // npm's own notices say nothing about this project.
  await handOver(
    'npx',
    ['-y', '--loglevel=error', '-p', `node@${NODE}`, '-p', `pnpm@${PNPM}`, 'node', 'tooling/bootstrap.mjs', command, ...args],
    {
      LERENDE_BOOTSTRAPPED: '1',
    },
  )
}

install()
if (chosen.web) buildWeb()
const [file, first] = chosen.run
await handOver(process.execPath, [file, ...first, ...args])

/** Whether this Node and the pnpm on PATH are the ones the house is built with. */
function fits() {
  if (Number(process.versions.node.split('.')[0]) < NODE) return false
  const pnpm = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
  return pnpm.status === 0 && Number(pnpm.stdout.trim().split('.')[0]) === PNPM
}

/** Installs exactly what the lockfile says, when it or a package.json changed since the last time. */
function install() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]
  const stamp = hash(files)
  if (existsSync('node_modules') && stamp === readStamp('install')) return
  say('Installeren wat het slotbestand zegt')
  run(
    'pnpm',
    ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent'],
    'Installeren lukt niet. Is er internet? Probeer: npx -y -p node@26 -p pnpm@12 pnpm install --frozen-lockfile',
  )
  writeStamp('install', stamp)
}

/** Builds the web app when its sources, or those of the packages that it shows, changed. */
function buildWeb() {
  const files = ['apps/web', 'packages'].flatMap((place) => sources(place))
  const stamp = hash(['pnpm-lock.yaml', ...files])
  if (existsSync('apps/web/dist/index.html') && stamp === readStamp('web')) return
  say('De web-app bouwen')
  run(
    'pnpm',
    ['--filter', '@lerende/web', '--silent', 'build'],
    'De web-app bouwen lukt niet. Kijk wat hierboven staat, of probeer: npx -y -p node@26 -p pnpm@12 pnpm --filter @lerende/web build',
  )
  writeStamp('web', stamp)
}

function run(program, parts, problem) {
  const result = spawnSync(program, parts, { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}\n`)
  fail(problem)
}

/** Runs the rest in a child that gets our terminal and our signals, and ends as it ends. */
async function handOver(program, parts, env = {}) {
  const child = spawn(program, parts, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && program === 'npx',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the child as well; passing it on once more does no harm there.
    process.on(signal, () => child.kill(signal))
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(1)
    })
    child.on('exit', (exit, signal) => resolve(signal ? 1 : (exit ?? 1)))
  })
  process.exit(code)
}

function manifests() {
  const places = ['apps', 'packages', 'tooling'].flatMap((place) => readdirSync(place).map((name) => join(place, name)))
  return ['package.json', 'bench/package.json', ...places.map((place) => join(place, 'package.json')).filter((file) => existsSync(file))]
}

function sources(place) {
  const found = []
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    if (['node_modules', 'dist', '.turbo'].includes(entry.name)) continue
    const path = join(place, entry.name)
    if (entry.isDirectory()) found.push(...sources(path))
    else if (statSync(path).isFile()) found.push(path)
  }
  return found
}

function hash(files) {
  const sum = createHash('sha256').update(process.versions.node)
  for (const file of [...files].sort())
    sum
      .update(relative(ROOT, join(ROOT, file)))
      .update('\0')
      .update(readFileSync(file))
      .update('\0')
  return sum.digest('hex')
}

function readStamp(name) {
  const file = join(STAMPS, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function writeStamp(name, stamp) {
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(join(STAMPS, name), stamp)
}

function say(text) {
  process.stderr.write(`· ${text}\n`)
}

function fail(text) {
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}
