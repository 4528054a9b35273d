import { createModules } from '@lerende/api'
import { runCommand } from '../cli.ts'
import { tallyModule } from './tally-room.ts'

// The server as it is, with one room more.
const code = await runCommand(process.argv.slice(2), (delivery) => [...createModules(delivery), tallyModule])
if (code !== null) process.exit(code)
