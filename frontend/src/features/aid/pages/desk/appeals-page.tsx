import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { useLastDay } from '../../../../ui/provisional'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { appealsQuery, type Appeal } from '../../api/appeals'
import { appealTexts } from '../../appeal-texts'
import { AppealDetails } from '../../components/desk/appeal-details'

const statuses = ['OPEN', 'UPHELD', 'DISMISSED'] as const

/** Appeals that wait, the oldest first, and those that were decided. */
export default function AppealsPage() {
  const t = useTexts(appealTexts)
  const lastDay = useLastDay()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const asked = search.get('status') ?? 'OPEN'
  const status = statuses.find((known) => known === asked)
  const appeals = useInfiniteQuery(appealsQuery(unionId, status))
  const columns: Column<Appeal>[] = [
    {
      key: 'code',
      title: t.code,
      short: true,
      render: ({ code, subjectNo }) => <Stacked above={code} below={subjectNo} />,
    },
    {
      key: 'member',
      title: t.member,
      render: ({ memberName, union }) => <Stacked above={memberName} below={union.name} />,
    },
    { key: 'about', title: t.about, short: true, render: ({ about }) => t.abouts[about] },
    {
      key: 'dueOn',
      title: t.dueOn,
      short: true,
      render: ({ dueOn, provisional }) => lastDay(dueOn, provisional),
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
    <>
      <PageHeader title={t.appeals} intro={t.intro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="status"
            label={t.state}
            labelHidden
            choices={[
              ...statuses.map((value) => ({ value, label: t.statuses[value] })),
              { value: 'ALL' as const, label: t.all },
            ]}
            value={status ?? 'ALL'}
            onChange={(value) => change({ status: value === 'OPEN' ? '' : value })}
          />
          <CursorTable
            label={t.appeals}
            columns={columns}
            of={appeals}
            rowKey={({ id }) => id}
            more={({ id }) => <AppealDetails id={id} />}
            empty={<Empty icon="heart" title={t.noneTitle} text={t.noneText} />}
          />
        </div>
      </div>
    </>
  )
}

/** Two values in one cell, so that the table fits beside the tree of unions. */
function Stacked({ above, below }: { above: string; below: string }) {
  return (
    <>
      {above}
      <br />
      <span className="soft small">{below}</span>
    </>
  )
}
