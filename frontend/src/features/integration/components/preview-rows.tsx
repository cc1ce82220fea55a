import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import type { Import } from '../api/get-import'
import { importRowsQuery, type ImportRow, type RowOutcome } from '../api/list-import-rows'
import { rosterTexts } from '../roster-texts'
import { integrationTexts } from '../texts'
import { RowChanges, RowIssues } from './row-report'

const outcomes = [
  'ERROR',
  'LEAVING',
  'MOVED',
  'NEW',
  'CHANGED',
  'UNCHANGED',
] as const satisfies readonly RowOutcome[]
const tones = {
  NEW: 'good',
  CHANGED: 'gold',
  MOVED: 'gold',
  LEAVING: 'accent',
  UNCHANGED: 'plain',
  ERROR: 'accent',
} as const
const ofRosters: readonly RowOutcome[] = ['LEAVING', 'MOVED']

const withoutRow = ['NOT_IN_FILE', 'PERHAPS_IN_WRONG_ROW']

/** Left out of a full list, so the file has no row of hers. */
function isMissing(row: ImportRow): boolean {
  return row.issues.some((issue) => withoutRow.includes(issue.code))
}

/** The rows of a preview; the chosen outcome stands in the address. */
export function PreviewRows({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  const r = useTexts(rosterTexts)
  const [search, change] = useSearch()
  const outcome = outcomes.find((known) => known === search.get('outcome'))
  const rows = useInfiniteQuery(importRowsQuery(held.id, held.previewHash ?? '', outcome))
  const counts = held.counts
  const shown = outcomes.filter((value) => held.kind === 'ROSTER' || !ofRosters.includes(value))
  const countOf = {
    NEW: counts?.added ?? 0,
    CHANGED: counts?.changed ?? 0,
    MOVED: counts?.moved ?? 0,
    LEAVING: counts?.leaving ?? 0,
    UNCHANGED: counts?.unchanged ?? 0,
    ERROR: counts?.errors ?? 0,
  }
  const columns: Column<ImportRow>[] = [
    { key: 'who', title: t.who, render: (row) => <strong>{row.label}</strong> },
    {
      key: 'row',
      title: t.row,
      figure: true,
      width: 90,
      render: (row) => (isMissing(row) ? r.notInFile : row.rowNo),
    },
    {
      key: 'outcome',
      title: t.outcome,
      width: 120,
      render: (row) => <Badge tone={tones[row.outcome]}>{t.outcomes[row.outcome]}</Badge>,
    },
    { key: 'what', title: t.what, render: (row) => <RowIssues row={row} /> },
  ]
  return (
    <div className="stack">
      <ChipGroup
        name="outcome"
        label={t.filter}
        labelHidden
        choices={[
          { value: 'ALL', label: t.all, detail: (counts?.rows ?? 0).toLocaleString('en-US') },
          ...shown.map((value) => ({
            value,
            label: t.outcomes[value],
            detail: countOf[value].toLocaleString('en-US'),
          })),
        ]}
        value={outcome ?? 'ALL'}
        onChange={(value) => change({ outcome: value === 'ALL' ? '' : value })}
      />
      <CursorTable
        label={t.previewTitle}
        columns={columns}
        of={rows}
        rowKey={(row) => String(row.rowNo)}
        more={(row) => (row.changes.length === 0 ? undefined : <RowChanges row={row} fields={held.fields} />)}
        empty={<Empty icon="file" title={outcome ? t.noRows : t.noRowsAll} />}
      />
    </div>
  )
}
