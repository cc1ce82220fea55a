import type { Import, ImportField } from '../api/get-import'

/** Where the reader stands on the way from a file to its effect. */
export type Step =
  'checking' | 'mapping' | 'preview' | 'committing' | 'done' | 'undoing' | 'undone' | 'discarded' | 'failed'

type Mapped = Pick<Import, 'fields' | 'columns'>

/** Required fields that no column stands for. */
export function missingFields({ fields, columns }: Mapped): ImportField[] {
  const taken = new Set(columns.map((column) => column.field))
  return fields.filter((field) => field.required && !taken.has(field.name))
}

/** Fields that two columns claim at once. */
export function doubledFields({ fields, columns }: Mapped): ImportField[] {
  const count = (name: string) => columns.filter((column) => column.field === name).length
  return fields.filter((field) => count(field.name) > 1)
}

/** A preview without its required columns says nothing yet, so the columns come first. */
export function stepOf(held: Import, wanted: string | null): Step {
  switch (held.status) {
    case 'PREVIEWING':
      return 'checking'
    case 'QUARANTINED':
    case 'READY':
      return wanted === 'mapping' || missingFields(held).length > 0 ? 'mapping' : 'preview'
    case 'COMMITTING':
      return 'committing'
    case 'COMMITTED':
      return 'done'
    case 'UNDOING':
      return 'undoing'
    case 'UNDONE':
      return 'undone'
    case 'DISCARDED':
      return 'discarded'
    case 'FAILED':
      return 'failed'
  }
}

/** The position in the line of steps that is shown above: file, columns, check, result. */
export function positionOf(step: Step): 1 | 2 | 3 {
  if (step === 'mapping') return 1
  return step === 'checking' || step === 'preview' || step === 'failed' ? 2 : 3
}

export function isUndoable(held: Import, now = Date.now()): boolean {
  return (
    held.status === 'COMMITTED' && held.undoableUntil !== undefined && Date.parse(held.undoableUntil) > now
  )
}
