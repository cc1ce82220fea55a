import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { addDays, formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge, Notice } from '../../../ui/surface'
import { reviewQuery, useRedraw, type Review } from '../api/reviews'
import { CloseReviewSheet } from '../components/close-review-sheet'
import { FindingTable } from '../components/finding-table'
import { RaiseSheet } from '../components/raise-sheet'
import { SampleTable } from '../components/sample-table'
import { reviewTexts } from '../texts'

/** One examination: its published seed and rule, the sample with the auditor's word, and what was found. */
export default function ReviewPage() {
  const review = useQuery(reviewQuery(useParam('id')))
  return (
    <Loaded of={review} heights={[4, 10, 16]} wholePage>
      {(body) => <Whole review={body} />}
    </Loaded>
  )
}

function Whole({ review }: { review: Review }) {
  const t = useTexts(reviewTexts)
  const open = review.closedAt === undefined
  const works = may(useSession(), 'REVIEW_WORK') && open
  const [raising, setRaising] = useState(false)
  const [closing, setClosing] = useState(false)
  return (
    <>
      <PageHeader title={review.title} back="/desk/reviews">
        {works && (
          <div className="row">
            <Button look="secondary" onClick={() => setRaising(true)}>
              {t.raise}
            </Button>
            <Button onClick={() => setClosing(true)}>{t.close}</Button>
          </div>
        )}
      </PageHeader>
      <div className="stack">
        {review.conclusion !== undefined && <Notice tone="good">{review.conclusion}</Notice>}
        <RuleFacts review={review} />
        <Redraw reviewId={review.id} />
        <h2>{t.sample}</h2>
        <SampleTable review={review} />
        <h2>{t.findings}</h2>
        <FindingTable filter={{ reviewId: review.id }} />
      </div>
      {raising && (
        <RaiseSheet
          reviewId={review.id}
          unionId={review.union.id}
          sample={undefined}
          onClose={() => setRaising(false)}
        />
      )}
      {closing && <CloseReviewSheet review={review} onClose={() => setClosing(false)} />}
    </>
  )
}

function RuleFacts({ review }: { review: Review }) {
  const t = useTexts(reviewTexts)
  const { union, from, to, books, population, checked, sampled } = review
  return (
    <Facts
      facts={[
        [
          t.state,
          <Badge tone={review.closedAt === undefined ? 'gold' : 'good'}>
            {review.closedAt === undefined ? t.running : t.closed}
          </Badge>,
        ],
        [t.union, union.name],
        [t.period, t.periodText(from, addDays(to, -1))],
        [t.books, t.booksText(books)],
        [t.population, t.populationText(population)],
        [t.progress, t.progressText(checked, sampled)],
        [t.reviewer, review.reviewer.name],
        [t.drawnAt, formatStamp(review.drawnAt)],
        [t.rule, t.ruleText(review.randomCount, review.riskCount, formatMoney(review.largeFrom))],
        [t.seed, <code>{review.seed}</code>],
        [t.digest, <code>{review.digest}</code>],
      ]}
    />
  )
}

function Redraw({ reviewId }: { reviewId: string }) {
  const t = useTexts(reviewTexts)
  const { mutate, data, error, isPending } = useRedraw(reviewId)
  return (
    <div className="row">
      <Button look="secondary" icon="refresh" busy={isPending} onClick={() => mutate()}>
        {t.redraw}
      </Button>
      {data && (
        <Notice live tone={data.same ? 'good' : 'bad'}>
          {data.same ? t.same(data.sampled) : t.notSame}
        </Notice>
      )}
      {error && (
        <Notice live tone="bad">
          {toProblem(error).message}
        </Notice>
      )}
    </div>
  )
}
