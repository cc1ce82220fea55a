import { DCLinter } from 'dclint'
import { parse } from 'yaml'

interface Service {
  image?: string
  build?: unknown
  environment?: Record<string, string>
  volumes?: string[]
  ports?: string[]
  healthcheck?: { test?: string[]; disable?: boolean }
  read_only?: boolean
  security_opt?: string[]
  mem_limit?: string
}

interface Compose {
  services: Record<string, Service>
  volumes?: Record<string, unknown>
}

/** The compose specification's own schema and the rules that the linter brings along. */
const linter = new DCLinter({
  quiet: false,
  debug: false,
  exclude: [],
  rules: {
    'no-build-and-image': 0,
    'no-unbound-port-interfaces': 0,
    'require-quotes-in-ports': 0,
    'service-dependencies-alphabetical-order': 0,
    'service-keys-order': 0,
    'services-alphabetical-order': 0,
    'top-level-properties-order': 0,
  },
})

export function findingsOfLinter(file: string): string[] {
  return linter
    .lintFiles([file], false)
    .flatMap((result) => result.messages.map((message) => `${message.rule}: ${message.message}`))
}

const isSecret = (name: string) => /PASSWORD|SECRET|_KEY$|TOKEN|PGOPTIONS/.test(name)
/** `${NAME:?why}`: taken from the environment, and refused when it is missing or empty. */
const isRequired = (value: string) => /\$\{[A-Z_]+:\?[^}]+\}/.test(value)
const withDefault = (value: string) => /\$\{[A-Z_]+(:?-|\})/.test(value)
const isPinned = (image: string) => /:\d+\.\d+/.test(image)

function* findingsOf(name: string, service: Service): Generator<string> {
  for (const [variable, value] of Object.entries(service.environment ?? {})) {
    if (isSecret(variable) && !isRequired(value))
      yield `${name}: ${variable} is not required from the environment`
    if (withDefault(value)) yield `${name}: ${variable} can be empty or has a default`
  }
  for (const volume of service.volumes ?? []) {
    if (!volume.startsWith('.') && !volume.includes(':')) yield `${name}: volume ${volume} has no name`
    if (volume.startsWith('.') && !volume.endsWith(':ro')) yield `${name}: ${volume} is writable`
  }
  if (!service.image || !isPinned(service.image)) yield `${name}: image has no exact version`
  if (!service.healthcheck?.test || service.healthcheck.disable) yield `${name}: no health check`
  if (!service.read_only) yield `${name}: root file system is writable`
  if (!service.security_opt?.includes('no-new-privileges:true')) yield `${name}: may gain privileges`
  if (!service.mem_limit) yield `${name}: no memory limit`
  if (service.ports && name !== 'frontend') yield `${name}: reachable without the reverse proxy`
}

/** What the specification cannot know: how this platform wants to be run. */
export function findingsOfHouse(text: string): string[] {
  const compose = parse(text, { merge: true }) as Compose
  const undeclared = Object.entries(compose.services).flatMap(([name, service]) =>
    (service.volumes ?? [])
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((source) => /^\w/.test(source) && !(source in (compose.volumes ?? {})))
      .map((source) => `${name}: volume ${source} is not declared`),
  )
  const services = Object.entries(compose.services).flatMap(([name, service]) => [
    ...findingsOf(name, service),
  ])
  return [...services, ...undeclared]
}

/** Names of everything that the file takes from the environment. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1] ?? ''))].sort()
}
