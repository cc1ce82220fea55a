import type { HardshipFile, HouseholdInput } from '../api/hardship-files'
import { parseMoney } from '../../../lib/format'
import { given } from '../../../lib/pages'

interface Line<K extends string> {
  kind: K
  amount: string
}

interface Member {
  id: string
  name: string
  relation: HouseholdInput['members'][number]['relation']
  health: string
  school: string
}

/** What is typed, as far as it may lie on the device: identity and card numbers are not among it. */
export interface Typed {
  division: string
  mainCause: HouseholdInput['mainCause']
  facts: NonNullable<HouseholdInput['facts']>
  incomes: Line<HouseholdInput['incomes'][number]['kind']>[]
  costs: Line<HouseholdInput['costs'][number]['kind']>[]
  members: Member[]
  health: string
  workState: string
  housing: string
  registeredAt: string
  labourSince: string
  bankName: string
  note: string
}

/** Numbers by member, and of the card under `card`; typed anew each time. */
export type Numbers = Record<string, string>

export const nothingTyped: Typed = {
  division: '',
  mainCause: 'ILLNESS',
  facts: [],
  incomes: [{ kind: 'OWN_WAGE', amount: '' }],
  costs: [{ kind: 'MEDICAL', amount: '' }],
  members: [],
  health: '',
  workState: '',
  housing: '',
  registeredAt: '',
  labourSince: '',
  bankName: '',
  note: '',
}

export function typedFrom({ household }: HardshipFile): Typed {
  return {
    division: household.division,
    mainCause: household.mainCause,
    facts: household.facts,
    incomes: household.incomes,
    costs: household.costs,
    members: household.members.map(({ id, name, relation, health, school }) => ({
      id,
      name,
      relation,
      health: health ?? '',
      school: school ?? '',
    })),
    health: household.health ?? '',
    workState: household.workState ?? '',
    housing: household.housing ?? '',
    registeredAt: household.registeredAt ?? '',
    labourSince: household.labourSince ?? '',
    bankName: household.bankName ?? '',
    note: household.note ?? '',
  }
}

/** Names of fields that want something, each with true. */
export function missing(typed: Typed): ReadonlySet<string> {
  const names = new Set<string>()
  if (!/^[0-9]{6}$/.test(typed.division)) names.add('division')
  typed.members.forEach(({ name }, index) => {
    if (name.trim() === '') names.add(`members/${index}/name`)
  })
  for (const list of ['incomes', 'costs'] as const) {
    typed[list].forEach(({ amount }, index) => {
      if (amount.trim() !== '' && parseMoney(amount) === undefined) names.add(`${list}/${index}/amount`)
    })
  }
  return names
}

/** Which part of the form a field stands in. */
export function partOf(name: string): number {
  if (name.startsWith('members')) return 0
  return name.startsWith('incomes') || name.startsWith('costs') ? 1 : 2
}

export function householdOf(typed: Typed, numbers: Numbers): HouseholdInput {
  return {
    division: typed.division,
    mainCause: typed.mainCause,
    facts: typed.facts,
    incomes: lines(typed.incomes),
    costs: lines(typed.costs),
    members: typed.members.map(({ id, name, relation, health, school }) => ({
      id,
      name: name.trim(),
      relation,
      ...given({ idNumber: (numbers[id] ?? '').trim(), health: health.trim(), school: school.trim() }),
    })),
    ...given({
      health: typed.health.trim(),
      workState: typed.workState.trim(),
      housing: typed.housing.trim(),
      registeredAt: typed.registeredAt.trim(),
      labourSince: typed.labourSince,
      bankName: typed.bankName.trim(),
      bankCard: (numbers['card'] ?? '').replace(/\s/g, ''),
      note: typed.note.trim(),
    }),
  }
}

function lines<K extends string>(typed: readonly Line<K>[]): Line<K>[] {
  return typed.flatMap(({ kind, amount }) => {
    const exact = parseMoney(amount)
    return exact === undefined ? [] : [{ kind, amount: exact }]
  })
}

/** What every part of the form is given. */
export interface PartProps {
  typed: Typed
  change: (changes: Partial<Typed>) => void
  numbers: Numbers
  setNumber: (of: string, number: string) => void
  messages: Readonly<Record<string, string>>
  file: HardshipFile | undefined
}
