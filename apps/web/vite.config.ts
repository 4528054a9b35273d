import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './build/compressed.ts'
import { keptApp } from './build/kept-app.ts'
import { firstPreloads } from './build/preloads.ts'
import { schemasSetUp } from './build/schemas.ts'
import { compiledTexts, noEnglishYet } from './build/texts.ts'

/** Where `npm run dev` finds the server: it runs beside Vite on its usual port. */
const server = 'http://localhost:3000'

export default defineConfig({
  plugins: [schemasSetUp(), compiledTexts(), noEnglishYet(), react(), firstPreloads(), keptApp(), compressed()],
  server: { port: 5173, proxy: { '/trpc': server, '/api': server } },
  build: {
    outDir: 'dist',
    // No data: addresses and no polyfill script, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What each chunk brings with it, for the budget of every screen.
    manifest: true,
    // The first piece holds the names of all others. Seven letters of a hash tell them apart; an eighth does not compress.
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
})
