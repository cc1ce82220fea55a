import {
  operationsOf,
  parametersOf,
  resolved,
  type Contract,
  type Media,
  type Operation,
} from './contract.ts'
import { SchemaComparison, type Side } from './schema-breaks.ts'

/** Everything in which a client of the older contract would be let down by the newer one; additions are welcome. */
export function breakingChanges(before: Contract, after: Contract): string[] {
  const now = operationsOf(after)
  return [...operationsOf(before)].flatMap(([name, operation]) => {
    const kept = now.get(name)
    return kept ? [...new Comparison(before, after, name).breaks(operation, kept)] : [`${name}: gone`]
  })
}

class Comparison {
  private readonly before: Contract
  private readonly after: Contract
  private readonly name: string

  constructor(before: Contract, after: Contract, name: string) {
    this.before = before
    this.after = after
    this.name = name
  }

  *breaks(old: Operation, now: Operation): Generator<string> {
    yield* this.parameters(old, now)
    yield* this.security(old, now)
    if (now.requestBody?.required && !old.requestBody?.required) yield `${this.name}: a body is now required`
    yield* this.media('body', old.requestBody?.content, now.requestBody?.content, 'asked')
    for (const [status, response] of Object.entries(old.responses ?? {})) {
      const kept = now.responses?.[status]
      if (kept === undefined) {
        if (status.startsWith('2')) yield `${this.name}: ${status} gone`
        continue
      }
      const [was, is] = [resolved(this.before, response), resolved(this.after, kept)]
      yield* this.media(status, was.content, is.content, 'answered')
    }
  }

  private *parameters(old: Operation, now: Operation): Generator<string> {
    const [known, wanted] = [parametersOf(this.before, old), parametersOf(this.after, now)]
    for (const [name, parameter] of known) {
      const kept = wanted.get(name)
      if (kept === undefined) yield `${this.name}: ${name} gone`
      else
        yield* new SchemaComparison(this.before, this.after, 'asked').breaks(
          `${this.name}: ${name}`,
          parameter.schema,
          kept.schema,
        )
    }
    for (const [name, parameter] of wanted)
      if (parameter.required && !known.get(name)?.required) yield `${this.name}: ${name} now required`
  }

  private *media(at: string, old: Media = {}, now: Media = {}, side: Side): Generator<string> {
    for (const [type, { schema }] of Object.entries(old)) {
      const kept = now[type]
      if (kept === undefined) yield `${this.name}: ${at} as ${type} gone`
      else
        yield* new SchemaComparison(this.before, this.after, side).breaks(
          `${this.name}: ${at}`,
          schema,
          kept.schema,
        )
    }
  }

  /** Each way to be admitted stays a way, and asks for no more than it did. */
  private *security(old: Operation, now: Operation): Generator<string> {
    for (const way of old.security ?? []) {
      const still = (now.security ?? []).some(
        (other) =>
          Object.entries(other).every(([scheme, scopes]) =>
            scopes.every((scope) => way[scheme]?.includes(scope) ?? false),
          ) && Object.keys(other).every((scheme) => scheme in way),
      )
      if (!still) yield `${this.name}: ${Object.keys(way).join(', ')} is no longer enough`
    }
  }
}
