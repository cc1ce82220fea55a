import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { casesQuery, type DuesCase } from '../api/reminders'
import { remindersTexts } from '../reminders-texts'
import { CaseSheet } from './case-sheet'

const tones = { OPEN: 'accent', ENDED: 'plain', KEPT: 'good', SETTLED: 'good' } as const

/** What waits for the committee, and what it decided. */
export function CaseTable({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(remindersTexts)
  const cases = useInfiniteQuery(casesQuery(unionId))
  const [opened, setOpened] = useState<DuesCase>()
  const columns: Column<DuesCase>[] = [
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    {
      key: 'status',
      title: t.status,
      short: true,
      render: ({ status }) => <Badge tone={tones[status]}>{t.caseStatuses[status]}</Badge>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'months', title: t.unpaid, render: ({ firstMonth, lastMonth }) => t.span(firstMonth, lastMonth) },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'document', title: t.documentNo, render: ({ documentNo }) => documentNo },
    {
      key: 'actions',
      title: t.actions,
      render: (one) => (
        <Button look="quiet" aria-label={t.openCaseOf(one.member.name)} onClick={() => setOpened(one)}>
          {t.openCase}
        </Button>
      ),
    },
  ]
  return (
    <section className="stack" aria-labelledby="dues-cases">
      <h2 id="dues-cases">{t.cases}</h2>
      <p className="soft">{t.casesIntro}</p>
      <CursorTable
        label={t.cases}
        columns={columns}
        of={cases}
        rowKey={({ id }) => id}
        empty={<Empty icon="check" title={t.noCasesTitle} text={t.noCasesText} />}
      />
      {opened && <CaseSheet of={opened} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
