import type { ImportKind } from '../api/get-import'

const alsoText: readonly ImportKind[] = ['WAGE_BASES', 'DUES_PAYMENTS', 'PAYROLL_TOTALS']
const mostBytes = 32 * 1024 * 1024

export type Rejection = 'oldExcel' | 'csv' | 'notXlsx' | 'notText' | 'tooLarge' | 'empty'

/** What can be said of a file before it is sent, so that nobody waits for an upload that will be refused. */
export function rejectionOf(kind: ImportKind, file: Pick<File, 'name' | 'size'>): Rejection | undefined {
  const ending = file.name.split('.').pop()?.toLowerCase() ?? ''
  if (file.size === 0) return 'empty'
  if (file.size > mostBytes) return 'tooLarge'
  if (kind === 'ANNUAL_PLAN') return ending === 'txt' || ending === 'md' ? undefined : 'notText'
  if (ending === 'xls' || ending === 'et') return 'oldExcel'
  if (ending === 'csv') return alsoText.includes(kind) ? undefined : 'csv'
  return ending === 'xlsx' ? undefined : 'notXlsx'
}

export function endingsOf(kind: ImportKind): string {
  if (kind === 'ANNUAL_PLAN') return '.txt,.md,text/plain'
  return alsoText.includes(kind) ? '.xlsx,.csv' : '.xlsx'
}
