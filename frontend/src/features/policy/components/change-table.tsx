import { useTexts } from '../../../lib/i18n'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import type { PackChange, PackValue } from '../api/policy-packs'
import { policyTexts } from '../texts'
import { Place } from './place'
import { groupWord, sayValue, valueWord } from './value-words'

interface ChangeTableProps {
  label: string
  changes: readonly PackChange[]
  names: ReadonlyMap<string, string>
}

/** Old and new beside each other, value by value. */
export function ChangeTable({ label, changes, names }: ChangeTableProps) {
  const t = useTexts(policyTexts)
  const columns: Column<PackChange>[] = [
    {
      key: 'value',
      title: t.rule,
      render: ({ path }) => (
        <>
          <strong>{groupWord(path, t, names)}</strong>
          <br />
          <span className="small">{valueWord(path, t)}</span>
        </>
      ),
    },
    { key: 'before', title: t.before, render: ({ before }) => <Side value={before} /> },
    { key: 'after', title: t.after, render: ({ after }) => <Side value={after} /> },
  ]
  if (changes.length === 0) return <Empty icon="check" title={t.noChanges} />
  return <DataTable label={label} columns={columns} rows={changes} rowKey={({ path }) => path} />
}

function Side({ value }: { value: PackValue | undefined }) {
  const t = useTexts(policyTexts)
  if (value === undefined) return <span className="soft">{t.notRuled}</span>
  return (
    <div className="stack-s">
      <strong>{sayValue(value, t)}</strong>
      <div className="small">
        <Place value={value} />
      </div>
    </div>
  )
}
