import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney, formatMonth, formatStamp } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { wageBasesQuery, type WageBase } from '../api/wage-bases'
import { BaseSheet } from '../components/base-sheet'
import { MonthBar, useMonth } from '../components/month-bar'
import { duesTexts } from '../texts'

/** The bases that hold in a month, with the parts that count. */
export default function WageBasesPage() {
  const t = useTexts(duesTexts)
  const language = useLanguage()
  const list = new Intl.ListFormat(language)
  const unionId = useUnionFilter()
  const month = useMonth()
  const bases = useInfiniteQuery(wageBasesQuery(unionId, month))
  const [changing, setChanging] = useState<WageBase>()
  const name = (component: string) => t.componentNames[component] ?? component
  const columns: Column<WageBase>[] = [
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'from', title: t.from, short: true, render: ({ fromMonth }) => fromMonth },
    { key: 'until', title: t.until, short: true, render: ({ untilMonth }) => untilMonth ?? t.openEnd },
    { key: 'amount', title: t.base, figure: true, render: ({ amount }) => formatMoney(amount) },
    {
      key: 'components',
      title: t.components,
      render: ({ components }) =>
        list.format(components.map(({ component, amount }) => `${name(component)} ${formatMoney(amount)}`)),
    },
    {
      key: 'recordedBy',
      title: t.recordedBy,
      render: ({ recordedBy, recordedAt }) => `${recordedBy.name} ${formatStamp(recordedAt).slice(0, 10)}`,
    },
    {
      key: 'change',
      title: t.enterBase,
      render: (base) => (
        <Button look="quiet" aria-label={t.enterBaseOf(base.member.name)} onClick={() => setChanging(base)}>
          {t.enterBase}
        </Button>
      ),
    },
  ]
  return (
    <>
      <PageHeader
        title={`${t.bases} ${formatMonth(month, language)}`}
        intro={t.basesIntro}
        back={`/desk/dues?month=${month}`}
      >
        <MonthBar path="/desk/dues/wages" month={month} />
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div>
            <ButtonLink icon="upload" to="/desk/imports/new?kind=WAGE_BASES">
              {t.importBases}
            </ButtonLink>
          </div>
          <CursorTable
            label={t.bases}
            columns={columns}
            of={bases}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noBasesTitle} text={t.noBasesText} />}
          />
        </div>
      </div>
      {changing && (
        <BaseSheet
          unionId={changing.union.id}
          member={changing.member}
          month={month}
          before={changing}
          onClose={() => setChanging(undefined)}
        />
      )}
    </>
  )
}
