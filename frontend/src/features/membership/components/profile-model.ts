import type { MyProfile, NewProfileRequest, ProfileField } from '../api/profile'

/** Names of the fields in the contract. */
export const nameOf = {
  NAME: 'name',
  SEX: 'sex',
  BIRTH_DATE: 'birthDate',
  ID_NUMBER: 'idNumber',
  PHONE: 'phone',
  EMPLOYEE_NO: 'employeeNo',
  POST: 'post',
  POST_CATEGORY: 'postCategory',
} as const satisfies Record<ProfileField, keyof NewProfileRequest>

export type Typed = Record<ProfileField | 'note', string>

export const nothingTyped: Typed = {
  NAME: '',
  SEX: '',
  BIRTH_DATE: '',
  ID_NUMBER: '',
  PHONE: '',
  EMPLOYEE_NO: '',
  POST: '',
  POST_CATEGORY: '',
  note: '',
}

/** What the file says now; numbers come masked. */
export function onFile(profile: MyProfile, field: ProfileField): string | undefined {
  switch (field) {
    case 'ID_NUMBER':
      return profile.idNumberMasked
    case 'PHONE':
      return profile.phoneMasked
    case 'BIRTH_DATE':
      return profile.birthDate
    case 'EMPLOYEE_NO':
      return profile.employeeNo
    case 'NAME':
      return profile.name
    case 'SEX':
      return profile.sex
    case 'POST':
      return profile.post
    case 'POST_CATEGORY':
      return profile.postCategory
  }
}

/** Only what was typed; nothing when nothing was. */
export function requestOf(typed: Typed): NewProfileRequest | undefined {
  const body: Record<string, string> = {}
  for (const [field, name] of Object.entries(nameOf)) {
    const text = typed[field as ProfileField].normalize('NFKC').trim()
    if (text !== '') body[name] = text
  }
  if (Object.keys(body).length === 0) return undefined
  if (typed.note.trim() !== '') body['note'] = typed.note.trim()
  return body
}
