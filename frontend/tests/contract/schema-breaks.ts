import { resolved, type Contract, type Schema } from './contract.ts'

/** What callers send must go on being accepted; what they are sent must go on being there. */
export type Side = 'asked' | 'answered'

const lowest = ['minimum', 'minLength', 'minItems'] as const
const highest = ['maximum', 'maxLength', 'maxItems'] as const

export class SchemaComparison {
  private readonly seen = new Set<string>()
  private readonly before: Contract
  private readonly after: Contract
  private readonly side: Side

  constructor(before: Contract, after: Contract, side: Side) {
    this.before = before
    this.after = after
    this.side = side
  }

  *breaks(at: string, before: Schema = {}, after: Schema = {}): Generator<string> {
    const pair = `${before.$ref ?? ''} ${after.$ref ?? ''}`
    if (pair !== ' ' && this.seen.has(pair)) return
    this.seen.add(pair)
    const [old, now] = [resolved(this.before, before), resolved(this.after, after)]
    if (old.type !== now.type || old.format !== now.format) yield `${at}: another type`
    if (this.side === 'asked') yield* this.narrower(at, old, now)
    yield* this.properties(at, old, now)
    if (old.items && now.items) yield* this.breaks(`${at}/…`, old.items, now.items)
  }

  private *narrower(at: string, old: Schema, now: Schema): Generator<string> {
    if (old.enum?.every((value) => fits(now, value))) return
    for (const name of lowest)
      if ((now[name] ?? -Infinity) > (old[name] ?? -Infinity)) yield `${at}: ${name} was raised`
    for (const name of highest)
      if ((now[name] ?? Infinity) < (old[name] ?? Infinity)) yield `${at}: ${name} was lowered`
    if (now.pattern !== undefined && now.pattern !== old.pattern) yield `${at}: another pattern`
    const gone = now.enum && (old.enum ?? ['anything']).filter((value) => !now.enum?.includes(value))
    if (gone?.length) yield `${at}: ${gone.join(', ')} no longer accepted`
  }

  private *properties(at: string, old: Schema, now: Schema): Generator<string> {
    for (const [name, schema] of Object.entries(old.properties ?? {})) {
      const kept = now.properties?.[name]
      if (kept === undefined) yield `${at}/${name}: gone`
      else yield* this.breaks(`${at}/${name}`, schema, kept)
    }
    const [needed, promised] = [now.required ?? [], old.required ?? []]
    if (this.side === 'asked')
      for (const name of needed.filter((field) => !promised.includes(field)))
        yield `${at}/${name}: now required`
    else
      for (const name of promised.filter((field) => !needed.includes(field) && now.properties?.[field]))
        yield `${at}/${name}: no longer promised`
  }
}

/** Whether what used to be one of a few words is still accepted where any word of some shape is now. */
function fits({ type, enum: words, minLength, maxLength, pattern }: Schema, value: string): boolean {
  return (
    type === 'string' &&
    words === undefined &&
    value.length >= (minLength ?? 0) &&
    value.length <= (maxLength ?? Infinity) &&
    (pattern === undefined || new RegExp(pattern).test(value))
  )
}
