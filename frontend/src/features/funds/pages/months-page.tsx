import { useQuery } from '@tanstack/react-query'
import { today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { monthsQuery } from '../api/months'
import { MonthTable } from '../components/month-table'
import { monthTexts } from '../month-texts'

/** Closing the months of the books: what is done, what is open and what came to light later. */
export default function MonthsPage() {
  const t = useTexts(monthTexts)
  const unionId = useUnionFilter() ?? ''
  const [search] = useSearch()
  const year = Number(search.get('year') ?? yearOf(today()))
  const months = useQuery(monthsQuery(unionId, year))
  const within = search.get('union') === null ? '' : `&union=${unionId}`
  return (
    <>
      <PageHeader title={t.months(year)} intro={t.monthsIntro}>
        <nav className="row" aria-label={t.years}>
          <Link to={`/desk/finance/months?year=${year - 1}${within}`}>‹ {t.toYear(year - 1)}</Link>
          <Link to={`/desk/finance/months?year=${year + 1}${within}`}>{t.toYear(year + 1)} ›</Link>
        </nav>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <Loaded of={months} heights={[16]}>
          {({ items }) => <MonthTable unionId={unionId} label={t.months(year)} months={items} />}
        </Loaded>
      </div>
    </>
  )
}
