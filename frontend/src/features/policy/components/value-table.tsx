import { useTexts } from '../../../lib/i18n'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import type { PackValue } from '../api/policy-packs'
import { policyTexts } from '../texts'
import { Place } from './place'
import { groupWord, sayValue, valueWord } from './value-words'

interface ValueTableProps {
  values: readonly PackValue[]
  names: ReadonlyMap<string, string>
}

/** Values of a pack, each with where it stands. */
export function ValueTable({ values, names }: ValueTableProps) {
  const t = useTexts(policyTexts)
  const columns: Column<PackValue>[] = [
    {
      key: 'name',
      title: t.rule,
      render: ({ path }) => (
        <>
          <strong>{valueWord(path, t)}</strong>
          <br />
          <span className="soft small">{groupWord(path, t, names)}</span>
        </>
      ),
    },
    {
      key: 'value',
      title: t.value,
      render: (value) =>
        value.kind === 'STRUCTURE' && !(value.text in t.words) ? (
          <code className="small">{value.text}</code>
        ) : (
          sayValue(value, t)
        ),
    },
    { key: 'source', title: t.source, render: (value) => <Place value={value} /> },
  ]
  return <DataTable label={t.otherRules} columns={columns} rows={values} rowKey={({ path }) => path} />
}
