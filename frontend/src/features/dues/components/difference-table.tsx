import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import {
  differencesQuery,
  type DifferenceKind,
  type DuesAssessment,
  type DuesDifference,
} from '../api/assessments'
import { duesTexts } from '../texts'
import { BaseSheet } from './base-sheet'

const kinds = [
  'NO_BASE',
  'CHANGED',
  'ARRIVED',
  'GONE',
  'MOVED',
  'ELSEWHERE',
] as const satisfies readonly DifferenceKind[]

const money = (amount: string | undefined) => amount !== undefined && formatMoney(amount)

/** Members for whom the month comes to something else; who is without a base gets one here. */
export function DifferenceTable({ assessment }: { assessment: DuesAssessment }) {
  const t = useTexts(duesTexts)
  const writes = may(useSession(), 'DUES_WRITE')
  const [search, change] = useSearch()
  const [entering, setEntering] = useState<DuesDifference>()
  const kind = kinds.find((known) => known === search.get('kind'))
  const differences = useInfiniteQuery(differencesQuery(assessment.id, kind))
  const columns: Column<DuesDifference>[] = [
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    {
      key: 'kind',
      title: t.kind,
      short: true,
      render: (row) => <Badge tone={row.kind === 'NO_BASE' ? 'accent' : 'gold'}>{t.kinds[row.kind]}</Badge>,
    },
    {
      key: 'union',
      title: t.union,
      render: ({ union, unionBefore }) =>
        unionBefore && unionBefore.id !== union.id ? `${unionBefore.name} → ${union.name}` : union.name,
    },
    { key: 'baseBefore', title: t.baseBefore, figure: true, render: ({ baseBefore }) => money(baseBefore) },
    { key: 'base', title: t.base, figure: true, render: ({ base }) => money(base) },
    { key: 'was', title: t.amountWas, figure: true, render: ({ amountBefore }) => money(amountBefore) },
    { key: 'amount', title: t.owed, figure: true, render: ({ amount }) => money(amount) },
    {
      key: 'enter',
      title: t.enterBase,
      render: (row) =>
        writes &&
        row.kind === 'NO_BASE' && (
          <Button look="quiet" aria-label={t.enterBaseOf(row.member.name)} onClick={() => setEntering(row)}>
            {t.enterBase}
          </Button>
        ),
    },
  ]
  return (
    <section className="stack" aria-labelledby="differences">
      <h2 id="differences">{t.differences}</h2>
      <ChipGroup
        name="kind"
        label={t.kind}
        labelHidden
        choices={[
          { value: 'ALL', label: t.all },
          ...kinds.map((value) => ({ value, label: t.kinds[value] })),
        ]}
        value={kind ?? 'ALL'}
        onChange={(value) => change({ kind: value === 'ALL' ? '' : value })}
      />
      <CursorTable
        label={t.differences}
        columns={columns}
        of={differences}
        rowKey={({ member }) => member.id}
        empty={<Empty icon="check" title={t.noDifferencesTitle} text={t.noDifferencesText} />}
      />
      {entering && (
        <BaseSheet
          unionId={assessment.union.id}
          member={entering.member}
          month={assessment.month}
          onClose={() => setEntering(undefined)}
        />
      )}
    </section>
  )
}
