import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { breakingChanges } from './breaking-changes.ts'
import { readContract, type Contract } from './contract.ts'

const root = resolve(import.meta.dirname, '../../..')
const file = resolve(root, 'openapi.yaml')
const contract = readContract(file)
const released = readContract(resolve(root, 'backend/src/main/openapi/released/openapi.yaml'))

/** The contract with one thing changed; fails when there is nothing to change. */
function changed(what: string | RegExp, by: string): Contract {
  const text = readFileSync(file, 'utf8')
  const other = text.replace(what, by)
  expect(other).not.toBe(text)
  return parse(other) as Contract
}

it('the contract lets no client of the last release down', () => {
  expect(breakingChanges(released, contract)).toEqual([])
})

describe('a change that lets clients down is found:', () => {
  it.each([
    ['an address that is gone', '/api/v1/audit-entries:', '/api/v1/log-entries:', 'audit-entries: gone'],
    ['a method that is gone', /(\/members:\n {4})get:/, '$1put:', 'GET /api/v1/members: gone'],
    [
      'a parameter that is gone',
      'name: withTotal|name: status',
      'name: state',
      'query parameter status gone',
    ],
    [
      'a shape that a word does not have which was accepted',
      /enum:\n {8}- CASH\n(?: {8}- [A-Z]+\n)+/,
      "maxLength: 4\n      pattern: '^[A-Z]+'\n",
      'maxLength was lowered',
    ],
    [
      'a parameter now required',
      /(name: status\n {10}in: query)/,
      '$1\n          required: true',
      'now required',
    ],
    ['a lower limit', /(name: limit\n(?:.*\n){1,8}? +maximum: )200\n/, '$1100\n', 'maximum was lowered'],
    [
      'a field of a request that is gone',
      /\n {8}relativeName:\n/,
      '\n        kinName:\n',
      '/relativeName: gone',
    ],
    [
      'a field that is now required',
      /(- visitors\n {8}- form\n)/,
      '$1        - note\n',
      '/note: now required',
    ],
    ['a value no longer accepted', /(enum:\n {8}- CASH\n) {8}- GOODS\n/, '$1', 'GOODS no longer accepted'],
    ['another type', /(capacity:\n {10}type: )integer/, '$1string', 'another type'],
    ['a field of an answer no longer promised', /(- memberNo\n)( {8}- name\n)/, '$1', 'no longer promised'],
    [
      'a scope now asked for',
      /- members:read\n/,
      '- members:read\n            - members:all\n',
      'no longer enough',
    ],
  ])('%s', (_, what, by, finding) => {
    const pattern = typeof what === 'string' && what.includes('|') ? new RegExp(what) : what
    expect(breakingChanges(contract, changed(pattern, by)).join('\n')).toContain(finding)
  })
})

describe('an addition is welcome:', () => {
  it.each([
    ['a higher limit', /maximum: 200\n/, 'maximum: 500\n'],
    [
      'one more optional parameter',
      /(\/members:\n[\s\S]*?parameters:\n)/,
      '$1        - {name: sort, in: query, schema: {type: string}}\n',
    ],
    [
      'any word of a shape where some words were accepted',
      /enum:\n {8}- CASH\n(?: {8}- [A-Z]+\n)+/,
      "maxLength: 60\n      pattern: '^[A-Z]+'\n",
    ],
    ['one more value', /(enum:\n {8}- CASH\n)/, '$1        - CARD\n'],
  ])('%s', (_, what, by) => {
    expect(breakingChanges(contract, changed(what, by))).toEqual([])
  })
})
