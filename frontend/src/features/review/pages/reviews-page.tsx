import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, navigate } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { reviewsQuery, type Review } from '../api/reviews'
import { OpenSheet } from '../components/open-sheet'
import { reviewTexts } from '../texts'

/** The auditors' examinations: what is running and what is done. */
export default function ReviewsPage() {
  const t = useTexts(reviewTexts)
  const works = may(useSession(), 'REVIEW_WORK')
  const unionId = useUnionFilter()
  const reviews = useInfiniteQuery(reviewsQuery(unionId))
  const [opening, setOpening] = useState(false)
  const columns: Column<Review>[] = [
    {
      key: 'title',
      title: t.name,
      render: ({ id, title }) => <Link to={`/desk/reviews/${id}`}>{title}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'period',
      title: t.period,
      short: true,
      render: ({ from, to }) => t.periodText(from, addDays(to, -1)),
    },
    {
      key: 'progress',
      title: t.progress,
      figure: true,
      render: ({ checked, sampled }) => t.progressText(checked, sampled),
    },
    { key: 'open', title: t.openFindings, figure: true, render: ({ open }) => open },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ closedAt }) => (
        <Badge tone={closedAt === undefined ? 'gold' : 'good'}>
          {closedAt === undefined ? t.running : t.closed}
        </Badge>
      ),
    },
  ]
  return (
    <>
      <PageHeader title={t.reviews} intro={t.reviewsIntro}>
        {works && unionId !== undefined && (
          <Button icon="plus" onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="row">
            <ButtonLink look="quiet" to="/desk/audit-findings">
              {t.findings}
            </ButtonLink>
          </div>
          <CursorTable
            label={t.reviews}
            columns={columns}
            of={reviews}
            rowKey={({ id }) => id}
            empty={<Empty icon="check" title={t.noneTitle} text={t.noneText} />}
          />
        </div>
      </div>
      {opening && unionId !== undefined && (
        <OpenSheet
          unionId={unionId}
          onOpened={({ id }) => navigate(`/desk/reviews/${id}`)}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  )
}
