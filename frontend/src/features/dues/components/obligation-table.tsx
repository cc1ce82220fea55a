import { useInfiniteQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { Empty } from '../../../ui/states'
import { obligationsQuery, type DuesBasis, type DuesObligation } from '../api/obligations'
import { duesTexts } from '../texts'
import { RuleLine } from './rule-line'

const bases = ['OWED', 'NO_BASE', 'ZERO_BASE', 'RETAINED', 'NOT_OWED'] as const satisfies readonly DuesBasis[]

/** What members owe for a month, each with the rule it rests on. */
export function ObligationTable({ unionId, month }: { unionId: string; month: string }) {
  const t = useTexts(duesTexts)
  const [search, change] = useSearch()
  const basis = bases.find((known) => known === search.get('basis'))
  const obligations = useInfiniteQuery(obligationsQuery({ unionId, month, basis }))
  const columns: Column<DuesObligation>[] = [
    { key: 'member', title: t.member, short: true, render: ({ member }) => member?.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'basis', title: t.basis, short: true, render: ({ basis: why }) => t.basisNames[why] },
    { key: 'base', title: t.base, figure: true, render: ({ base }) => formatMoney(base) },
    {
      key: 'counted',
      title: t.counted,
      figure: true,
      render: ({ counted }) => counted !== undefined && formatMoney(counted),
    },
    { key: 'amount', title: t.owed, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'paid', title: t.paid, figure: true, render: ({ paid }) => formatMoney(paid) },
  ]
  return (
    <section className="stack" aria-labelledby="obligations">
      <h2 id="obligations">{t.obligations}</h2>
      <ChipGroup
        name="basis"
        label={t.basis}
        labelHidden
        choices={[
          { value: 'ALL', label: t.all },
          ...bases.map((value) => ({ value, label: t.basisNames[value] })),
        ]}
        value={basis ?? 'ALL'}
        onChange={(value) => change({ basis: value === 'ALL' ? '' : value })}
      />
      <CursorTable
        label={t.obligations}
        columns={columns}
        of={obligations}
        rowKey={({ member }) => member?.id ?? ''}
        more={({ rule }) => rule && <RuleLine rule={rule} />}
        empty={<Empty icon="file" title={t.noObligationsTitle} text={t.noObligationsText} />}
      />
    </section>
  )
}
