import type { FieldError } from '../../../../lib/problem'
import type { Applicant } from '../../api/admissions'

interface RowFault {
  key: string
  row: number
  name: string
  message: string
}

/** Faults of single people, `/people/3/idNumber`, with the row as it was pasted. */
export function rowFaults(errors: readonly FieldError[], people: readonly Applicant[]): RowFault[] {
  return errors.flatMap(({ pointer, message }) => {
    const index = /^\/people\/(\d+)\//.exec(pointer)?.[1]
    if (index === undefined) return []
    const row = Number(index)
    return [{ key: pointer + message, row: row + 1, name: people[row]?.name ?? '', message }]
  })
}
