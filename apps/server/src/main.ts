import { createModules } from '@lerende/api'
import { runCommand } from './cli.ts'

const code = await runCommand(process.argv.slice(2), createModules)
if (code !== null) process.exit(code)
