import type { FamilyMember, FamilyPurpose, FamilyRelation, NewFamilyMember } from '../api/family'

export interface FamilyForm {
  purposes: string[]
  relation: FamilyRelation | ''
  name: string
  birthMonth: string
  school: string
  stage: string
}

export const emptyFamily: FamilyForm = {
  purposes: [],
  relation: '',
  name: '',
  birthMonth: '',
  school: '',
  stage: '',
}

const names = { BIRTH_MONTH: 'birthMonth', SCHOOL: 'school', STAGE: 'stage' } as const

export type DetailName = (typeof names)[keyof typeof names]

export function formOf(member: FamilyMember): FamilyForm {
  return { ...emptyFamily, ...member, purposes: [...member.purposes] }
}

function chosen(form: FamilyForm, purposes: readonly FamilyPurpose[]): FamilyPurpose[] {
  return purposes.filter(({ purpose }) => form.purposes.includes(purpose))
}

/** What the chosen purposes need besides relation and name. */
export function neededDetails(form: FamilyForm, purposes: readonly FamilyPurpose[]): DetailName[] {
  const needed = new Set(chosen(form, purposes).flatMap(({ fields }) => fields))
  return (['BIRTH_MONTH', 'SCHOOL', 'STAGE'] as const)
    .filter((field) => needed.has(field))
    .map((field) => names[field])
}

/** Whom all chosen purposes are about. */
export function relationsFor(form: FamilyForm, purposes: readonly FamilyPurpose[]): FamilyRelation[] {
  const [first, ...rest] = chosen(form, purposes)
  return (first?.relations ?? []).filter((relation) =>
    rest.every(({ relations }) => relations.includes(relation)),
  )
}

/** Nothing that no chosen purpose needs leaves the device. */
export function entryOf(form: FamilyForm, purposes: readonly FamilyPurpose[]): NewFamilyMember | undefined {
  const details = neededDetails(form, purposes)
  const name = form.name.trim()
  if (form.relation === '' || name === '' || form.purposes.length === 0) return undefined
  if (details.some((detail) => form[detail].trim() === '')) return undefined
  return {
    relation: form.relation,
    name,
    purposes: form.purposes,
    ...Object.fromEntries(details.map((detail) => [detail, form[detail].trim()])),
  }
}
