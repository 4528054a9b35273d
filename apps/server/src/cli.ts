import { parseArgs } from 'node:util'
import { docs } from './commands/docs.ts'
import { doctor } from './commands/doctor.ts'
import { mail } from './commands/mail.ts'
import { people } from './commands/people.ts'
import { rebuild } from './commands/rebuild.ts'
import { rotateKey } from './commands/rotate-key.ts'
import { start } from './commands/start.ts'
import { work } from './commands/worker.ts'
import { ConfigProblem, readConfig } from './config.ts'
import type { Rooms } from './house.ts'
import { Preflight } from './preflight.ts'

const USAGE = `Gebruik:
  npm start                       start de app
  npm start -- --demo             start een demo met een gevuld netwerk
  npm start -- --port 3001        op een andere poort
  npm run doctor                  kijkt of alles klopt
  npm run mail -- check adres     kijkt of mail goed is ingesteld, en stuurt een proefmail
  npm run people -- lijst.csv     zet mensen in het netwerk en in overleggen
  npm run rotate-key              verzegelt alles opnieuw, met een nieuwe sleutel
  npm run docs                    maakt de documenten uit de code (met -- --check: kijkt of het klopt)
  npm start -- worker             alleen het werk, zonder HTTP (PostgreSQL)
  node apps/server/src/main.ts rebuild [overzicht]
                                  maakt overzichten opnieuw uit het logboek
`

const options = {
  demo: { type: 'boolean' },
  port: { type: 'string' },
  check: { type: 'boolean' },
  'new-keys': { type: 'boolean' },
} as const

/** Carries out one command line. @returns the exit code, or null while the process should go on */
export async function runCommand(argv: string[], rooms: Rooms): Promise<number | null> {
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true })
    const [command = 'start', name, more] = positionals
    switch (command) {
      case 'start':
        await start(readConfig(values), rooms)
        return null
      case 'worker':
        await work(readConfig(values), rooms)
        return null
      case 'doctor':
        return (await doctor(readConfig(values), rooms())) ? 0 : 1
      case 'mail':
        return (await mail(readConfig(values), { action: name, to: more })) ? 0 : 1
      case 'people':
        await people(readConfig(values), rooms(), name)
        return 0
      case 'rotate-key':
        await rotateKey(readConfig(values), rooms())
        return 0
      case 'docs':
        return (await docs(rooms(), { check: values.check ?? false })) ? 0 : 1
      case 'rebuild':
        await rebuild(readConfig(values), rooms(), name)
        return 0
      default:
        process.stderr.write(`Het commando ${command} kennen we niet.\n\n${USAGE}`)
        return 2
    }
  } catch (error) {
    return explain(error)
  }
}

/** Says what is wrong to the person at the keyboard. What nobody foresaw keeps its stack. */
function explain(error: unknown): number {
  if (error instanceof Preflight) {
    process.stderr.write(`\n${error.message}\n  Doe dit: ${error.todo}\n`)
    return 1
  }
  if (error instanceof ConfigProblem) {
    process.stderr.write(`\nDe instellingen kloppen niet:\n${error.lines.map((line) => `  - ${line}\n`).join('')}`)
    return 1
  }
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`Dit commando kennen we niet zo: ${error.message}\n\n${USAGE}`)
    return 2
  }
  process.stderr.write(`\nStarten lukte niet.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 1
}
