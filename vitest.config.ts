import { defineConfig } from 'vitest/config'

// A zone far from the network's own: whatever leans on the machine's zone fails here, and not at a user's.
const env = { TZ: 'Pacific/Auckland' }
const places = ['packages', 'apps', 'tooling', 'bench']
const postgres = ['./packages/kernel/src/testing/postgres-setup.ts']
const all = (ending: string) => places.map((place) => `${place}/**/*${ending}`)
const exclude = ['**/node_modules/**', '**/dist/**']

/** One project a kind of test: unit, integration on each engine, journeys in a browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: { name: 'unit', env, include: all('.test.ts'), exclude: [...exclude, ...all('.int.test.ts'), ...all('.e2e.test.ts')] },
      },
      {
        test: {
          name: 'sqlite',
          env: { ...env, ENGINES: 'sqlite' },
          include: all('.int.test.ts'),
          exclude,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          env: { ...env, ENGINES: 'postgres' },
          globalSetup: postgres,
          include: all('.int.test.ts'),
          exclude,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          env,
          // The main journey and the story by mail go on both engines.
          globalSetup: [...postgres, './apps/server/src/testing/filled-demo.ts'],
          include: all('.e2e.test.ts'),
          exclude,
          testTimeout: 120_000,
          // A browser beside two servers on a small machine takes more than the second that is usual.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
