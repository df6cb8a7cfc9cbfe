import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { events, routes } from './shared/contract/index.ts'

// The preload refuses names that the contract does not have; given at build time, so that it needs no schemas.
const contractNames = { routes: Object.keys(routes), events: Object.keys(events) }

const at = (path: string) => resolve(import.meta.dirname, path)

// Read from the disk, not from a network: a chunk of this many kB is no reason to warn.
const chunkSizeWarningLimit = 2000

export default defineConfig({
  main: { build: { chunkSizeWarningLimit, rolldownOptions: { input: { main: at('electron/main.ts') } } } },
  // A sandboxed preload cannot load ES modules, and cannot require packages: one CommonJS file.
  preload: {
    define: { CONTRACT_NAMES: JSON.stringify(contractNames) },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      minify: true,
      chunkSizeWarningLimit,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
