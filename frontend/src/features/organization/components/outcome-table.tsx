import { useTexts } from '../../../lib/i18n'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import type { StepOutcome } from '../api/reorganizations'
import { organizationTexts } from '../texts'

interface Row {
  key: string
  step: string
  union: string
  what: string
  count: number
}

/** What moves or moved: step by step, union by union. */
export function OutcomeTable({ steps }: { steps: readonly StepOutcome[] }) {
  const t = useTexts(organizationTexts)
  const words: Readonly<Record<string, string>> = t.moved
  const rows = steps.flatMap(({ kind, moved }, at) =>
    moved.map(({ union, what, count }): Row => ({
      key: `${at} ${union.id} ${what}`,
      step: `${t.step(at + 1)} · ${t.stepKinds[kind]}`,
      union: union.name,
      what: words[what] ?? what,
      count,
    })),
  )
  const columns: Column<Row>[] = [
    { key: 'union', title: t.unionColumn, render: ({ union }) => union },
    { key: 'step', title: t.steps, short: true, render: ({ step }) => step },
    { key: 'what', title: t.followsColumn, render: ({ what }) => what },
    {
      key: 'count',
      title: t.countColumn,
      figure: true,
      render: ({ count }) => count.toLocaleString('en-US'),
    },
  ]
  return <DataTable label={t.whatMovesTable} columns={columns} rows={rows} rowKey={({ key }) => key} />
}
