import type { ProblemError } from '../../../lib/problem'

interface WrongRow {
  row: number
  column: string
  message: string
}

/** The rows that a refusal names as `/rows/{row}/{column}`, in the order of the file. */
export function wrongRows({ problem }: ProblemError): WrongRow[] {
  return (problem.errors ?? [])
    .map(({ pointer, message }) => {
      const [, list, row, column = ''] = pointer.split('/')
      return { list, row: Number(row), column, message }
    })
    .filter(({ list, row }) => list === 'rows' && row > 0)
    .map(({ row, column, message }) => ({ row, column, message }))
    .sort((one, other) => one.row - other.row)
}
