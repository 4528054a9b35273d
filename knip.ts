import type { KnipConfig } from 'knip'

/** What a stylesheet takes from elsewhere, as imports that knip can follow. */
function css(text: string): string {
  return [...text.matchAll(/(?:@import\s+|url\()["']([^"'#]+)["']/g)].map(([, from], index) => `import _${index} from '${from}'`).join('\n')
}

/**
 * What nobody uses goes. `!` marks what counts without tests: what only a test keeps alive goes as well. There, an
 * export that its own file uses is alive: it is exported so that a test can ask it directly.
 */
const config: KnipConfig = ({ production }) => ({
  ignoreExportsUsedInFile: production ? true : { interface: true, type: true },
  compilers: { css },
  workspaces: {
    '.': { entry: ['tooling/bootstrap.mjs!', 'tooling/test.ts', 'tooling/dev.ts'], project: ['tooling/*.{ts,mjs}'] },
    'tooling/checks': { entry: ['src/run-checks.ts', 'src/**/*.test.ts'], project: ['src/**/*.ts'] },
    'apps/server': {
      entry: ['src/main.ts!', 'src/**/*.test.ts'],
      project: ['src/**/*.ts!', '!src/testing/**!'],
    },
    // Besides the beginning: what the build itself puts into the app (apps/web/build).
    'apps/web': {
      entry: ['src/begin.ts!', 'src/lib/english.ts!', 'src/lib/field-messages.ts!', 'src/**/*.test.{ts,tsx}'],
      project: ['src/**/*.{ts,tsx,css}!'],
    },
    bench: { entry: ['run.ts!', 'src/bare-server.ts!', 'src/bytes-server.ts!', 'src/smtp-sink.ts!'], project: ['**/*.ts!'] },
    'packages/*': {
      entry: ['src/index.ts!', 'src/inputs.ts!', 'src/testing.ts', 'src/testing/index.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts!', '!src/testing/**!', '!src/testing.ts!'],
    },
  },
})

export default config
