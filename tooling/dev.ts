import { spawn } from 'node:child_process'

/** The server and Vite side by side, for who works on the screens; Vite passes /trpc on to the server. */
const children = [
  spawn(process.execPath, ['--watch', 'apps/server/src/main.ts', 'start', ...process.argv.slice(2)], { stdio: 'inherit' }),
  spawn('pnpm', ['--filter', '@lerende/web', 'exec', 'vite'], { stdio: 'inherit' }),
]
for (const child of children) child.on('exit', () => end())
process.on('SIGINT', end)
process.on('SIGTERM', end)

function end(): void {
  for (const child of children) child.kill('SIGTERM')
  process.exit(0)
}
