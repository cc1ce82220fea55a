import type { ExportColumn, ExportFormat, NewMemberExport } from '../../api/member-exports'

export const exportColumns = [
  'MEMBER_NO',
  'NAME',
  'SEX',
  'BIRTH_DATE',
  'ID_NUMBER',
  'PHONE',
  'EMPLOYEE_NO',
  'UNION_CODE',
  'UNION_NAME',
  'POST',
  'POST_CATEGORY',
  'JOINED_ON',
  'STATUS',
] as const satisfies readonly ExportColumn[]

/** The members of the list one is looking at. */
export type ExportFilter = Pick<NewMemberExport, 'unionId' | 'memberStatus' | 'asOf' | 'q'>

export interface ExportForm {
  format: ExportFormat
  columns: readonly ExportColumn[]
  purpose: NewMemberExport['purpose']
  reason: string
  full: boolean
  fullReason: string
}

export const emptyExport: ExportForm = {
  format: 'XLSX',
  columns: ['MEMBER_NO', 'NAME', 'SEX', 'UNION_NAME', 'POST', 'JOINED_ON'],
  purpose: 'MEMBERSHIP',
  reason: '',
  full: false,
  fullReason: '',
}

/** Fields that cannot be sent as they are. */
export function faultsOf(form: ExportForm): ('columns' | 'reason' | 'fullReason')[] {
  return [
    ...(form.columns.length === 0 ? (['columns'] as const) : []),
    ...(form.reason.trim().length < 2 ? (['reason'] as const) : []),
    ...(form.full && form.fullReason.trim().length < 4 ? (['fullReason'] as const) : []),
  ]
}

export function bodyOf(form: ExportForm, filter: ExportFilter): NewMemberExport {
  const body = {
    ...filter,
    format: form.format,
    columns: exportColumns.filter((column) => form.columns.includes(column)),
    purpose: form.purpose,
    reason: form.reason.trim(),
  }
  return form.full ? { ...body, fullReason: form.fullReason.trim() } : body
}
