import { parseMoney } from '../../../lib/format'
import type { AidKind } from '../api/cases'
import type { NewAidCase } from '../api/my-cases'

export interface AskDraft {
  kind: AidKind
  need: string
  cost: string
  requested: string
  otherFunding: string
  billNo: string
  pupil: string
  birthDate: string
  stage: 'HIGHER' | 'SENIOR_SECONDARY'
  mayRefer: boolean
}

export const emptyAsk: AskDraft = {
  kind: 'LIVING',
  need: '',
  cost: '',
  requested: '',
  otherFunding: '',
  billNo: '',
  pupil: '',
  birthDate: '',
  stage: 'HIGHER',
  mayRefer: false,
}

export function asksCost(kind: AidKind): boolean {
  return kind === 'MEDICAL' || kind === 'SERIOUS_ILLNESS' || kind === 'ACCIDENT'
}

interface Words {
  textNeeded: string
  amountNeeded: string
  fieldNeeded: string
}

/** What is missing before it can be sent, by field. */
export function missingOf(draft: AskDraft, t: Words): Record<string, string> {
  const missing: Record<string, string> = {}
  const positive = (typed: string) => {
    const amount = parseMoney(typed)
    return amount !== undefined && amount !== '0.00'
  }
  if (draft.need.trim().length < 5) missing['need'] = t.textNeeded
  if (!positive(draft.requested)) missing['requested'] = t.amountNeeded
  if (asksCost(draft.kind) && !positive(draft.cost)) missing['cost'] = t.amountNeeded
  if (draft.kind === 'SCHOOLING') {
    if (draft.pupil.trim() === '') missing['pupil'] = t.fieldNeeded
    if (draft.birthDate === '') missing['birthDate'] = t.fieldNeeded
  }
  return missing
}

/** What is asked for, as the contract words it. */
export function asked(draft: AskDraft): NewAidCase {
  const other = parseMoney(draft.otherFunding)
  return {
    kind: draft.kind,
    need: draft.need.trim(),
    requested: parseMoney(draft.requested) ?? '0.00',
    mayRefer: draft.mayRefer,
    ...(asksCost(draft.kind) && {
      cost: parseMoney(draft.cost) ?? '0.00',
      ...(draft.billNo.trim() !== '' && { billNo: draft.billNo.trim() }),
    }),
    ...(draft.kind !== 'LIVING' && other !== undefined && { otherFunding: other }),
    ...(draft.kind === 'SCHOOLING' && {
      pupil: { name: draft.pupil.trim(), birthDate: draft.birthDate, stage: draft.stage },
    }),
  }
}
