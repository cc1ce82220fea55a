import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { contributionsQuery, type Contribution, type ContributionState } from '../api/contributions'
import { DeclareSheet } from '../components/declare-sheet'
import { MonthBar, useMonth } from '../components/month-bar'
import { RuleLines } from '../components/rule-lines'
import { StateBadge } from '../components/state-badge'
import { contributionTexts } from '../texts'

const states = ['OVERDUE', 'OPEN', 'PAID'] as const satisfies readonly ContributionState[]

/** What employers pay for a month: declared here, taken in one by one. */
export default function ContributionsPage() {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  const session = useSession()
  const writes = may(session, 'CONTRIBUTION_WRITE')
  const unionId = useUnionFilter()
  const month = useMonth()
  const [search, change] = useSearch()
  const state = states.find((known) => known === search.get('state'))
  const contributions = useInfiniteQuery(contributionsQuery({ unionId, month, state }))
  const [declaring, setDeclaring] = useState(false)
  const columns: Column<Contribution>[] = [
    {
      key: 'union',
      title: t.union,
      render: ({ id, union }) => <Link to={`/desk/finance/contributions/${id}`}>{union.name}</Link>,
    },
    { key: 'employer', title: t.employer, render: ({ employer }) => employer?.name ?? '—' },
    { key: 'state', title: t.state, short: true, render: (one) => <StateBadge state={one.state} /> },
    { key: 'wages', title: t.wages, figure: true, render: ({ wages }) => formatMoney(wages) },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'onward', title: t.onward, figure: true, render: ({ onward }) => formatMoney(onward) },
    { key: 'open', title: t.open, figure: true, render: ({ open }) => formatMoney(open) },
    { key: 'dueOn', title: t.dueOn, short: true, render: ({ dueOn }) => dueOn },
  ]
  return (
    <>
      <PageHeader title={`${t.title} ${formatMonth(month, language)}`} intro={t.intro}>
        <MonthBar path="/desk/finance/contributions" month={month} />
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          {writes && (
            <div className="row">
              <Button icon="plus" onClick={() => setDeclaring(true)}>
                {t.declare}
              </Button>
              <ButtonLink look="secondary" icon="upload" to="/desk/imports/new?kind=PAYROLL_TOTALS">
                {t.importTotals}
              </ButtonLink>
              <ButtonLink look="quiet" to="/desk/finance/founding-funds">
                {t.foundingFunds}
              </ButtonLink>
            </div>
          )}
          {unionId !== undefined && <RuleLines unionId={unionId} month={month} />}
          <ChipGroup
            name="state"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL', label: t.all },
              ...states.map((value) => ({ value, label: t.states[value] })),
            ]}
            value={state ?? 'ALL'}
            onChange={(value) => change({ state: value === 'ALL' ? '' : value })}
          />
          <CursorTable
            label={t.title}
            columns={columns}
            of={contributions}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noneTitle} text={t.noneText} />}
          />
        </div>
      </div>
      {declaring && (
        <DeclareSheet
          union={session.grants.map(({ union }) => union).find(({ id }) => id === unionId)}
          month={month}
          onClose={() => setDeclaring(false)}
        />
      )}
    </>
  )
}
