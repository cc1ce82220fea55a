import type { ProblemError } from '../../../lib/problem'
import type { Applicant } from '../api/admissions'

/** What an applicant types; identity and phone number are never kept on the device. */
export interface ApplicantForm {
  name: string
  idNumber: string
  phone: string
  employeeNo: string
  post: string
}

export const emptyApplicant: ApplicantForm = { name: '', idNumber: '', phone: '', employeeNo: '', post: '' }

export const applicantFields = ['name', 'idNumber', 'phone', 'employeeNo', 'post'] as const

/** Messages by field of the applicant: `/applicant/idNumber` is the form's `idNumber`. */
export function applicantMessages(problem: ProblemError | null): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const { pointer, message } of problem?.problem.errors ?? []) {
    messages[pointer.split(/[/?]/).at(-1) ?? ''] ??= message
  }
  return messages
}

export function applicantOf(form: ApplicantForm): Applicant {
  const tidy = (text: string) => text.normalize('NFKC').trim()
  const applicant: Applicant = { name: form.name.trim(), idNumber: tidy(form.idNumber).toUpperCase() }
  if (tidy(form.phone) !== '') applicant.phone = tidy(form.phone)
  if (tidy(form.employeeNo) !== '') applicant.employeeNo = tidy(form.employeeNo)
  if (form.post.trim() !== '') applicant.post = form.post.trim()
  return applicant
}

/** Lines as they are pasted from a spreadsheet: columns by tab, comma or blanks; empty lines are skipped. */
export function applicantsOf(pasted: string): Applicant[] {
  return pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.includes('\t') ? line.split('\t') : line.split(/[,，]|\s+/)
      const [name = '', idNumber = '', phone = '', employeeNo = '', post = ''] = cells.map((cell) =>
        cell.trim(),
      )
      return applicantOf({ name, idNumber, phone, employeeNo, post })
    })
}
