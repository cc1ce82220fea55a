import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate, formatSpan } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { PageHeader } from '../../../../ui/page'
import { useLastDay } from '../../../../ui/provisional'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { noticesQuery, type PublicNotice } from '../../api/public-notices'
import { ObjectionList } from '../../components/desk/objection-list'
import { hardshipTexts } from '../../hardship-texts'
import '../../hardship.css'

/** What hangs on the boards of the unions, and objections to it. */
export default function NoticesPage() {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  const lastDay = useLastDay()
  const unionId = useUnionFilter()
  const [search] = useSearch()
  const notices = useInfiniteQuery(noticesQuery(unionId))
  const columns: Column<PublicNotice>[] = [
    { key: 'name', title: t.name, short: true, render: ({ name }) => name },
    { key: 'unit', title: t.union, render: ({ unit }) => unit },
    { key: 'category', title: t.category, render: ({ category }) => category },
    {
      key: 'period',
      title: t.period,
      render: ({ beginsOn, endsOn, provisional }) =>
        provisional === true
          ? `${formatDate(beginsOn, language)} – ${lastDay(endsOn, true)}`
          : formatSpan(beginsOn, endsOn, language),
    },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ hanging, openObjections }) => (
        <span className="row">
          <Badge tone={hanging ? 'gold' : 'plain'}>{hanging ? t.hanging : t.over}</Badge>
          {openObjections > 0 && <Badge tone="accent">{t.objectionsOpen(openObjections)}</Badge>}
        </span>
      ),
    },
  ]
  return (
    <>
      <PageHeader title={t.notices} intro={t.noticesIntro} />
      <CursorTable
        label={t.notices}
        columns={columns}
        of={notices}
        rowKey={({ id }) => id}
        more={({ id }) => <ObjectionList noticeId={id} />}
        current={search.get('open') ?? undefined}
        empty={<Empty icon="bell" title={t.noNotices} text={t.noNoticesText} />}
      />
    </>
  )
}
