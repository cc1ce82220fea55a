import { useTexts } from '../../../lib/i18n'
import { DataTable } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import type { Delegation } from '../api/delegations'
import { authorityTexts } from '../texts'
import { useDelegationColumns } from './use-delegation-columns'

/** What the reader lent, or what was lent to her. */
export function MyDelegations({ side, loans }: { side: 'given' | 'received'; loans: Delegation[] }) {
  const t = useTexts(authorityTexts)
  const { columns, failure } = useDelegationColumns(side)
  return (
    <section className="stack" aria-labelledby={`delegations-${side}`}>
      <h2 id={`delegations-${side}`}>{t[side]}</h2>
      {failure}
      {loans.length === 0 ? (
        <Empty icon="person" title={side === 'given' ? t.emptyGiven : t.emptyReceived} />
      ) : (
        <DataTable label={t[side]} columns={columns} rows={loans} rowKey={({ id }) => id} />
      )}
    </section>
  )
}
