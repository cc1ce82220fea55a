import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingsOfHouse, findingsOfLinter, variablesOf } from './compose.ts'

const root = resolve(import.meta.dirname, '../../..')
const file = join(root, 'docker-compose.yml')
const compose = readFileSync(file, 'utf8')

/** The real file with one thing broken; fails when there is nothing to break. */
function broken(what: string | RegExp, by: string): string {
  const text = compose.replace(what, by)
  expect(text).not.toBe(compose)
  return text
}

function linted(text: string): string[] {
  const copy = join(mkdtempSync(join(tmpdir(), 'compose-')), 'docker-compose.yml')
  writeFileSync(copy, text)
  return findingsOfLinter(copy)
}

describe('docker-compose.yml', () => {
  it('keeps to the compose specification', () => {
    expect(findingsOfLinter(file)).toEqual([])
  })

  it('keeps to the rules of the house', () => {
    expect(findingsOfHouse(compose)).toEqual([])
  })

  it('asks for exactly what .env.example lists, which holds no values', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8')
    const lines = example.split('\n').filter((line) => line && !line.startsWith('#'))
    expect(lines.filter((line) => !line.endsWith('='))).toEqual([])
    expect(lines.map((line) => line.slice(0, -1)).sort()).toEqual(variablesOf(compose))
  })

  it('runs the versions that are developed and tested with', () => {
    const pom = readFileSync(join(root, 'backend/pom.xml'), 'utf8')
    const version = (property: string) => new RegExp(`<${property}>([\\d.]+)<`).exec(pom)?.[1] ?? 'missing'
    const keycloak = readFileSync(join(root, 'backend/src/main/keycloak/Dockerfile'), 'utf8')
    const binaries = version('postgres-binaries.version').replace(/\.0$/, '')
    expect(compose).toContain(`image: postgres:${binaries}-`)
    expect(keycloak.match(/FROM \S+/g)).toEqual([
      `FROM quay.io/keycloak/keycloak:${version('keycloak.version')}`,
      `FROM quay.io/keycloak/keycloak:${version('keycloak.version')}`,
    ])
  })
})

describe('a broken docker-compose.yml is found out', () => {
  it.each([
    ['an unknown key', 'mem_limit: 2g', 'memory_limit: 2g', 'invalid-schema'],
    ['a wrong type', 'retries: 12', 'retries: [many]', 'invalid-schema'],
    ['an image without a version', /postgres:18\S+/, 'postgres', 'service-image-require-explicit-tag'],
    ['no project name', 'name: union-home\n', '', 'require-project-name-field'],
  ])('%s', (_, what, by, rule) => {
    expect(linted(broken(what, by)).join('\n')).toContain(rule)
  })

  it.each([
    ['a literal password', /\$\{POSTGRES_PASSWORD[^}]*\}/, 'hunter2', 'POSTGRES_PASSWORD is not required'],
    ['a literal key', /\$\{UNIONHOME_DATA_KEY[^}]*\}/, 'MTIzNDU2', 'UNIONHOME_DATA_KEY is not required'],
    ['a default password', /\$\{POSTGRES_PASSWORD[^}]*\}/, '${POSTGRES_PASSWORD:-x}', 'has a default'],
    ['a variable that may be empty', /\$\{UNIONHOME_BOOTSTRAP_UNION[^}]*\}/, '${UNION}', 'can be empty'],
    ['an anonymous volume', 'database:/var/lib/postgresql', '/var/lib/postgresql', 'has no name'],
    ['an undeclared volume', 'database:/var/lib/postgresql', 'disk:/var/lib/postgresql', 'is not declared'],
    ['a writable file of the host', 'roles.sql:ro', 'roles.sql', 'is writable'],
    ['a moving version', /postgres:18\S+/, 'postgres:latest', 'no exact version'],
    ['no health check', 'test: ["CMD", "wget"', 'x-test: ["CMD", "wget"', 'no health check'],
    ['a writable root', 'read_only: true', 'read_only: false', 'root file system'],
    ['privileges', 'no-new-privileges:true', 'apparmor:unconfined', 'may gain privileges'],
    ['no memory limit', 'mem_limit: 2g', 'cpus: 2', 'no memory limit'],
    ['a back door', 'shm_size: 256m', 'ports: ["5432:5432"]', 'without the reverse proxy'],
  ])('%s', (_, what, by, finding) => {
    expect(findingsOfHouse(broken(what, by)).join('\n')).toContain(finding)
  })
})
