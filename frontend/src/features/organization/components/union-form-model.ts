import type { Picked } from '../../../ui/desk/pickers'
import { given } from '../../../lib/pages'
import type { Union } from '../api/get-union'
import type { UnionChange } from '../api/save-union'

/** What is typed into the form of a union. */
export interface UnionForm {
  code: string
  name: string
  kind: string
  from: string
  employer: Picked | null
  divisionCode: string
}

export function emptyUnion(today: string): UnionForm {
  return { code: '', name: '', kind: '', from: today, employer: null, divisionCode: '' }
}

export function formOfUnion(union: Union, today: string): UnionForm {
  return {
    code: union.code,
    name: union.name,
    kind: union.kind,
    from: today,
    employer: union.employer ?? null,
    divisionCode: union.division?.code ?? '',
  }
}

type Missing = 'code' | 'name' | 'kind' | 'from'

export function missingOf(form: UnionForm): Missing[] {
  return (['code', 'name', 'kind', 'from'] as const).filter((field) => form[field].trim() === '')
}

export function changeOf(form: UnionForm): UnionChange {
  return {
    name: form.name.trim(),
    kind: form.kind,
    ...given({
      from: form.from,
      employerId: form.employer?.id,
      divisionCode: form.divisionCode,
    }),
  }
}
