import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './build/compressed.ts'
import { keptApp } from './build/kept-app.ts'
import { pageList } from './build/pages.ts'
import { firstPreloads } from './build/preloads.ts'
import { schemasSetUp } from './build/schemas.ts'
import { compiledTexts, noEnglishYet } from './build/texts.ts'

/** Where `npm run dev` finds the server: it runs beside Vite on its usual port. */
const server = 'http://localhost:3000'

export default defineConfig({
  plugins: [schemasSetUp(), compiledTexts(), noEnglishYet(), react(), firstPreloads(), pageList(), keptApp(), compressed()],
  server: { port: 5173, proxy: { '/trpc': server, '/api': server } },
  build: {
    outDir: 'dist',
    // No data: addresses and no polyfill script, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What each chunk brings with it, for the budget of every screen.
    manifest: true,
    // Few and large: on a phone every file asked for apart costs more than its bytes.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'begin', test: /\/src\/(begin|lib\/language|lib\/english)\.ts$/, priority: 3 },
            { name: 'app', test: /\/src\/main\.tsx$/, priority: 2 },
            { name: 'ui', test: /\/src\/(ui|lib)\//, minShareCount: 12, priority: 1 },
          ],
        },
      },
    },
  },
})
