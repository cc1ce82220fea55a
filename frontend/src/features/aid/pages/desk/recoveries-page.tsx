import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate, formatMoney } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { recoveriesQuery, type AidRecovery, type WantedRecoveries } from '../../api/recoveries'
import { FetchRecoveries } from '../../components/desk/fetch-recoveries'
import { RecoveryDetails } from '../../components/desk/recovery-details'
import { SuggestedRecoveries } from '../../components/desk/suggested-recoveries'
import { recoveryTexts } from '../../recovery-texts'

const statuses = ['PROPOSED', 'OPEN', 'SETTLED', 'DROPPED'] as const

/** Aid that is to come back: what waits for a decision, what is owed, what came back. */
export default function RecoveriesPage() {
  const t = useTexts(recoveryTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const asked = search.get('status') ?? 'ALL'
  const overdue = asked === 'OVERDUE'
  const wanted: WantedRecoveries = {
    unionId,
    status: statuses.find((known) => known === asked),
    overdue,
  }
  return (
    <>
      <PageHeader title={t.recoveries} intro={t.intro}>
        <FetchRecoveries wanted={wanted} />
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <SuggestedRecoveries unionId={unionId} />
          <ChipGroup
            name="status"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL' as const, label: t.all },
              ...statuses.map((value) => ({ value, label: t.statuses[value] })),
              { value: 'OVERDUE' as const, label: t.overdueOnly },
            ]}
            value={overdue ? 'OVERDUE' : (wanted.status ?? 'ALL')}
            onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
          />
          <RecoveryTable wanted={wanted} />
        </div>
      </div>
    </>
  )
}

function RecoveryTable({ wanted }: { wanted: WantedRecoveries }) {
  const t = useTexts(recoveryTexts)
  const language = useLanguage()
  const recoveries = useInfiniteQuery(recoveriesQuery(wanted))
  const columns: Column<AidRecovery>[] = [
    { key: 'code', title: t.code, short: true, render: ({ code }) => code },
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'reason', title: t.reasonCode, short: true, render: (row) => t.reasonCodes[row.reasonCode] },
    {
      key: 'amount',
      title: t.amount,
      figure: true,
      render: ({ amount, asked }) => formatMoney(amount ?? asked),
    },
    { key: 'rest', title: t.rest, figure: true, render: ({ rest }) => formatMoney(rest) },
    {
      key: 'dueOn',
      title: t.dueOn,
      short: true,
      render: ({ dueOn }) => dueOn && formatDate(dueOn, language),
    },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: (row) =>
        row.overdue ? <Badge tone="accent">{t.overdue}</Badge> : <Badge>{t.statuses[row.status]}</Badge>,
    },
  ]
  return (
    <CursorTable
      label={t.recoveries}
      columns={columns}
      of={recoveries}
      rowKey={({ id }) => id}
      more={({ id }) => <RecoveryDetails id={id} />}
      empty={<Empty icon="heart" title={t.noneTitle} text={t.noneText} />}
    />
  )
}
