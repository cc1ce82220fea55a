import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Facts } from '../../../ui/facts'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { sampleQuery, type Review, type ReviewSample } from '../api/reviews'
import { reviewTexts } from '../texts'
import { CheckSheet } from './check-sheet'
import { RaiseSheet } from './raise-sheet'

/** What was drawn, why, and the auditor's word on each. */
export function SampleTable({ review }: { review: Review }) {
  const t = useTexts(reviewTexts)
  const works = may(useSession(), 'REVIEW_WORK') && review.closedAt === undefined
  const sample = useInfiniteQuery(sampleQuery(review.id))
  const [checking, setChecking] = useState<ReviewSample>()
  const [raising, setRaising] = useState<ReviewSample>()
  const nameOf = ({ entryNo, position }: ReviewSample) => entryNo ?? String(position)
  const columns: Column<ReviewSample>[] = [
    { key: 'entryNo', title: t.entryNo, short: true, render: nameOf },
    { key: 'union', title: t.union, render: ({ union }) => union?.name },
    { key: 'description', title: t.description, render: ({ description }) => description },
    {
      key: 'amount',
      title: t.amount,
      figure: true,
      render: ({ amount }) => amount !== undefined && formatMoney(amount),
    },
    {
      key: 'reasons',
      title: t.reasons,
      render: ({ reasons }) => reasons.map((reason) => t.reasonNames[reason]).join('、'),
    },
    { key: 'verdict', title: t.verdict, short: true, render: (one) => <Verdict sample={one} /> },
    {
      key: 'check',
      title: t.check,
      render: (one) =>
        works && (
          <Button look="quiet" aria-label={t.checkOf(nameOf(one))} onClick={() => setChecking(one)}>
            {t.check}
          </Button>
        ),
    },
  ]
  return (
    <>
      <CursorTable
        label={t.sample}
        columns={columns}
        of={sample}
        rowKey={({ entryId }) => entryId}
        more={(one) => (
          <div className="stack">
            <Facts
              facts={[
                [t.on, one.on],
                [t.recordedBy, one.recordedBy?.name],
                [t.note, one.note],
              ]}
            />
            {works && (
              <div className="row">
                <Button look="secondary" onClick={() => setRaising(one)}>
                  {t.raiseOf(nameOf(one))}
                </Button>
              </div>
            )}
          </div>
        )}
        empty={<Empty icon="file" title={t.emptySampleTitle} text={t.emptySampleText} />}
      />
      {checking && (
        <CheckSheet
          reviewId={review.id}
          sample={checking}
          named={nameOf(checking)}
          onClose={() => setChecking(undefined)}
        />
      )}
      {raising && (
        <RaiseSheet
          reviewId={review.id}
          unionId={raising.union?.id ?? review.union.id}
          sample={raising}
          onClose={() => setRaising(undefined)}
        />
      )}
    </>
  )
}

function Verdict({ sample: { sound } }: { sample: ReviewSample }) {
  const t = useTexts(reviewTexts)
  if (sound === undefined) return <Badge>{t.unchecked}</Badge>
  return <Badge tone={sound ? 'good' : 'gold'}>{sound ? t.sound : t.doubtful}</Badge>
}
