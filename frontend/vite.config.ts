import react from '@vitejs/plugin-react'
import type { ProxyOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { keptFiles } from './vite/kept-files.ts'
import { shells } from './vite/shells.ts'

const port = Number(process.env['UH_PORT'] ?? 8080)
const backend = `http://127.0.0.1:${process.env['UH_BACKEND_PORT'] ?? '8081'}`

/** Host stays the browser's own, so that the backend builds links and redirects for the public address. */
const toBackend: ProxyOptions = { target: backend, changeOrigin: false, xfwd: true }
const proxy = {
  '/api': toBackend,
  '/q': toBackend,
  '/.well-known/membership-card-keys.json': { ...toBackend, rewrite: () => '/api/v1/membership-card-keys' },
}
const listen = { port, strictPort: true, host: process.env['UH_HOST'] ?? '127.0.0.1', proxy, cors: false }

/**
 * Two builds of one source tree. The phone build runs on Preact (a third of React's weight); the desk build needs
 * React for its component library. `UH_PHONE_RUNTIME=react` builds the phone shell on React too, for comparison.
 */
const phoneOnPreact = process.env['UH_PHONE_RUNTIME'] !== 'react'
const preact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
]
const entries = {
  phone: { entrance: 'index.html', m: 'm.html', verify: 'verify.html' },
  desk: { desk: 'desk.html' },
}

/** What the service worker keeps on the device; see public/worker.js. */
const kept = {
  phone: {
    entries: ['index.html', 'm.html'],
    named: ['appearance.js', 'icon.svg', 'manifest.webmanifest'],
    live: [],
  },
  verify: {
    entries: ['verify.html'],
    named: ['appearance.js', 'icon.svg'],
    live: ['/.well-known/membership-card-keys.json'],
  },
}

/** Everything that every page of the phone needs is one file, so that the first page costs few requests. */
const isPhoneBase = (id: string) =>
  /node_modules|vite|\/src\/(lib|ui|app)\//.test(id) &&
  !/node_modules\/(uqr|@noble)\/|\/src\/app\/verify\/|\/src\/ui\/signature\/|[/.-]en\.ts$|\/(entrance|main|routes)\.tsx?$/.test(
    id,
  )

const matters: Readonly<Record<string, RegExp>> = {
  condolence: /gift|health|todo|sign|voice|settle/,
  campaign: /outbox/,
}

/**
 * … and what the pages of one feature share is another, apart from the matters that only some of them deal with; each
 * page itself stays on its own.
 */
const featureOf = (id: string) => {
  const [, feature, path = ''] = /\/src\/features\/([^/]+)\/((?!pages\/|en\.ts).*)/.exec(id) ?? []
  if (feature === undefined) return null
  const matter = matters[feature]?.exec(path)?.[0]
  return matter === undefined ? `feature-${feature}` : `feature-${feature}-${matter}`
}

export default defineConfig(({ mode }) => {
  const phone = mode === 'phone'
  return {
    plugins: [react(), shells(), ...(phone ? [keptFiles(kept)] : [])],
    appType: 'mpa',
    resolve: { alias: phone && phoneOnPreact ? preact : [] },
    server: listen,
    preview: listen,
    build: {
      target: 'es2022',
      emptyOutDir: phone,
      copyPublicDir: phone,
      assetsDir: `assets/${mode}`,
      manifest: `.vite/${mode}.json`,
      modulePreload: { polyfill: false },
      cssCodeSplit: !phone,
      rolldownOptions: {
        input: phone ? entries.phone : entries.desk,
        output: phone
          ? {
              codeSplitting: {
                groups: [
                  { name: 'base', test: isPhoneBase },
                  { name: featureOf, debugName: 'feature', minShareCount: 2 },
                ],
              },
            }
          : {},
      },
    },
    test: {
      environment: 'jsdom',
      setupFiles: ['tests/setup.ts'],
      include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
      restoreMocks: true,
      // a busy build machine types slowly
      testTimeout: 20_000,
    },
  }
})
