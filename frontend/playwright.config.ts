import { defineConfig } from '@playwright/test'

/** Against a whole running stack: `make test-browser` starts one, or name its file in UH_STACK_FILE. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // told as flaky beside the others: two browsers, a bank of services and a database share the processors of a build machine
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    // a service worker would answer behind the tests' back
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // a microphone that needs nobody to speak and nobody to ask
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
  projects: [
    { name: 'sign-in', testMatch: 'sign-in.setup.ts' },
    { name: 'stories', testMatch: '*.spec.ts', dependencies: ['sign-in'] },
    // by hand, for the README: npm run screenshots
    ...(process.env['UH_SCREENSHOTS'] === undefined
      ? []
      : [{ name: 'screenshots', testMatch: 'screenshots.ts', dependencies: ['sign-in'] }]),
  ],
})
