import type { SegmentField, SegmentOperator, SegmentRule } from '../api/segments'
import { inputsOf, operatorsOf } from './condition-fields'

/** One line of the builder: field – is (not) – value. */
export interface ConditionRow {
  key: number
  field: SegmentField
  operator: SegmentOperator
  values: string[]
  not: boolean
}

export interface SegmentForm {
  name: string
  /** Whether a member must fulfil every line or one of them. */
  match: 'ALL' | 'ANY'
  rows: ConditionRow[]
}

export function newRow(field: SegmentField, key: number): ConditionRow {
  return { key, field, operator: operatorsOf(field)[0] ?? 'IS', values: [], not: false }
}

export function nextKey(rows: readonly ConditionRow[]): number {
  return Math.max(0, ...rows.map(({ key }) => key)) + 1
}

/** The line as a condition once everything in it is said. */
function conditionOf({ field, operator, values, not }: ConditionRow): SegmentRule | undefined {
  const inputs = inputsOf(field, operator)
  const given = values.map((value) => value.trim()).filter((value) => value !== '')
  if (inputs[0] === 'words' ? given.length === 0 : given.length !== inputs.length) return undefined
  const condition: SegmentRule = { kind: 'CONDITION', field, operator, values: given }
  return not ? { kind: 'NOT', parts: [condition] } : condition
}

/** The rule of the finished lines; nothing as long as there is none or one of them is unfinished. */
export function ruleOf({ match, rows }: SegmentForm): SegmentRule | undefined {
  const parts = rows.map(conditionOf)
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined
  return { kind: match, parts: parts as SegmentRule[] }
}

function rowOf(rule: SegmentRule, key: number): ConditionRow | undefined {
  const inner = rule.kind === 'NOT' ? rule.parts?.[0] : rule
  if (inner?.kind !== 'CONDITION' || !inner.field || !inner.operator) return undefined
  return {
    key,
    field: inner.field,
    operator: inner.operator,
    values: inner.values ?? [],
    not: inner !== rule,
  }
}

/** The lines of a rule; nothing for one that other systems nested deeper than lines can show. */
export function formOf(name: string, rule: SegmentRule): SegmentForm | undefined {
  const grouped = rule.kind === 'ALL' || rule.kind === 'ANY'
  const parts = grouped ? (rule.parts ?? []) : [rule]
  const rows = parts.map((part, index) => rowOf(part, index + 1))
  if (rows.some((row) => row === undefined)) return undefined
  return { name, match: rule.kind === 'ANY' ? 'ANY' : 'ALL', rows: rows as ConditionRow[] }
}
