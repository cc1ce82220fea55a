import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Empty } from '../../../../ui/states'
import { handoversQuery, type AidHandover } from '../../api/handovers'
import { HandoverDetails } from '../../components/desk/handover-details'
import { handoverTexts } from '../../handover-texts'

const sides = ['OUT', 'IN'] as const
const whats = ['HARDSHIP_FILE', 'AID_CASE', 'APPEAL', 'PAIRING'] as const

/** What followed members into another union, and what came in with them. */
export default function HandoversPage() {
  const t = useTexts(handoverTexts)
  const language = useLanguage()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const side = search.get('side') === 'IN' ? 'IN' : 'OUT'
  const what = whats.find((known) => known === search.get('what'))
  const handovers = useInfiniteQuery(handoversQuery(unionId, side, what))
  const columns: Column<AidHandover>[] = [
    { key: 'on', title: t.on, short: true, render: ({ on }) => formatDate(on, language) },
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    { key: 'what', title: t.what, short: true, render: (row) => t.whats[row.what] },
    { key: 'number', title: t.number, short: true, render: ({ number }) => number },
    { key: 'from', title: t.from, render: ({ from }) => from.name },
    { key: 'into', title: t.into, render: ({ into }) => into.name },
    { key: 'stood', title: t.stood, short: true, render: ({ status }) => t.states[status] ?? status },
  ]
  return (
    <>
      <PageHeader title={t.handovers} intro={t.intro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="side"
            label={t.side}
            labelHidden
            choices={sides.map((value) => ({ value, label: t.sides[value] }))}
            value={side}
            onChange={(value) => change({ side: value === 'OUT' ? '' : value })}
          />
          <ChipGroup
            name="what"
            label={t.what}
            labelHidden
            choices={[
              { value: 'ALL' as const, label: t.all },
              ...whats.map((value) => ({ value, label: t.whats[value] })),
            ]}
            value={what ?? 'ALL'}
            onChange={(value) => change({ what: value === 'ALL' ? '' : value })}
          />
          <CursorTable
            label={t.handovers}
            columns={columns}
            of={handovers}
            rowKey={({ id }) => id}
            more={({ id }) => <HandoverDetails id={id} />}
            empty={<Empty icon="refresh" title={t.noneTitle} text={t.noneText} />}
          />
        </div>
      </div>
    </>
  )
}
