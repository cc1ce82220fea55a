// Adds up what the three kinds of tests reported; the last line is "N passed, N failed".
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

function surefire() {
  const folder = join(root, 'backend/target/surefire-reports')
  if (!existsSync(folder)) return undefined
  const reports = readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name))
  const suites = reports.map((name) => /<testsuite [^>]*>/.exec(readFileSync(join(folder, name), 'utf8'))?.[0] ?? '')
  const sum = (attribute) =>
    suites.reduce((total, suite) => total + Number(new RegExp(` ${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0), 0)
  const [tests, failed, skipped] = [sum('tests'), sum('failures') + sum('errors'), sum('skipped')]
  return { passed: tests - failed - skipped, failed, skipped }
}

function vitest() {
  const report = json('frontend/reports/vitest.json')
  return report && { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
}

function playwright() {
  const stats = json('frontend/reports/playwright.json')?.stats
  return (
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      again: stats.flaky,
    }
  )
}

function json(path) {
  const file = join(root, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const total = { passed: 0, failed: 0 }
for (const [kind, count] of Object.entries({ backend: surefire(), frontend: vitest(), browser: playwright() })) {
  if (!count) {
    console.log(`${kind}: no report, these tests did not run`)
    continue
  }
  const again = count.again ? `, ${count.again} passed only the second time` : ''
  console.log(`${kind}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped${again}`)
  total.passed += count.passed
  total.failed += count.failed
}
console.log(`${total.passed} passed, ${total.failed} failed`)
