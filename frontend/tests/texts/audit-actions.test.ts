import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import en from '../../src/features/audit/en'
import zh from '../../src/features/audit/zh-CN'

const backend = resolve(import.meta.dirname, '../../../backend/src/main/java')
const written = [
  /audit\s*\.(?:record|recordEach|refused)\(\s*"([a-z.-]+)"/g,
  /Permission\.[A-Z_]+, "([a-z]+\.[a-z-]+)"/g,
]

/** Every action that the backend writes into the audit log. */
function actions(): string[] {
  const sources = readdirSync(backend, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .map((file) => readFileSync(join(backend, file), 'utf8'))
  const found = sources.flatMap((source) =>
    written.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? '')),
  )
  return [...new Set(found)].sort()
}

it('each action of the audit log has words for people, in both languages', () => {
  expect(actions()).toContain('member.read')
  expect(Object.keys(zh.actions)).toEqual(expect.arrayContaining(actions()))
  expect(Object.keys(en.actions).sort()).toEqual(Object.keys(zh.actions).sort())
})
