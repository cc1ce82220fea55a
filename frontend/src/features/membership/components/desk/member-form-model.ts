import type { MemberChange } from '../../api/change-member'
import type { Employment, Member } from '../../api/member-to-edit'

/** What is typed into a file, sensitive numbers apart: they are not kept on the device. */
export interface MemberForm {
  /** The version that the form began with: what others save meanwhile is not overwritten unseen. */
  version: number
  name: string
  sex: '' | 'FEMALE' | 'MALE'
  birthDate: string
  employeeNo: string
  post: string
  postCategory: 'CADRE' | 'WORKER' | 'UNKNOWN'
  form: Employment['form']
  through: Employment['through']
  agencyHasUnion: boolean
  worksAt: string
}

export interface Numbers {
  idNumber: string
  phone: string
}

export const noNumbers: Numbers = { idNumber: '', phone: '' }

export function formOf(member: Member): MemberForm {
  const { employment } = member
  return {
    version: member.version,
    name: member.name,
    sex: member.sex ?? '',
    birthDate: member.birthDate ?? '',
    employeeNo: member.employeeNo ?? '',
    post: member.post ?? '',
    postCategory: member.postCategory ?? 'UNKNOWN',
    form: employment?.form ?? 'REGULAR',
    through: employment?.through ?? 'WAGE_UNIT',
    agencyHasUnion: employment?.agencyHasUnion ?? false,
    worksAt: employment?.worksAt ?? '',
  }
}

export function changeOf(form: MemberForm, numbers: Numbers): MemberChange {
  const { name, sex, birthDate, employeeNo, post, postCategory } = form
  const { form: kind, through, agencyHasUnion, worksAt } = form
  const written = (fields: Readonly<Record<string, string>>): Record<string, string> => {
    const kept: Record<string, string> = {}
    for (const [field, text] of Object.entries(fields)) if (text.trim() !== '') kept[field] = text.trim()
    return kept
  }
  return {
    name: name.trim(),
    ...(sex !== '' && { sex }),
    ...written({ birthDate, employeeNo, post, ...numbers }),
    ...(postCategory !== 'UNKNOWN' && { postCategory }),
    employment: { form: kind, through, agencyHasUnion, ...written({ worksAt }) },
  }
}

/** Dispatched workers belong through the agency or the user; all others through who pays them. */
export function withForm(kind: Employment['form']): Partial<MemberForm> {
  return kind === 'DISPATCHED'
    ? { form: kind, through: 'AGENCY', agencyHasUnion: true }
    : { form: kind, through: 'WAGE_UNIT', agencyHasUnion: false }
}

export type FormField = Exclude<keyof MemberForm, 'version'>

/** The fields in which both versions differ, in the order of the form. */
export function differences(mine: MemberForm, theirs: MemberForm): FormField[] {
  const fields = Object.keys(theirs).filter((field) => field !== 'version') as FormField[]
  return fields.filter((field) => mine[field] !== theirs[field])
}
