import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

interface Report {
  summary: { violations: { rule: { name: string } }[] }
}

const root = resolve(import.meta.dirname, '../..')
const config = resolve(root, '.dependency-cruiser.cjs')
const rules = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] }

function violations(): string[] {
  const cruiser = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const output = execFileSync(
    process.execPath,
    [cruiser, 'src', '--config', config, '--output-type', 'json'],
    {
      cwd: resolve(import.meta.dirname, 'bad'),
      encoding: 'utf8',
    },
  )
  const report = JSON.parse(output) as Report
  return [...new Set(report.summary.violations.map((violation) => violation.rule.name))].sort()
}

it('finds each kind of forbidden import in the tree that commits them all', { timeout: 30_000 }, () => {
  expect(violations()).toEqual(rules.forbidden.map((rule) => rule.name).sort())
})
