import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Link, useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { FileButton } from '../../../ui/file-button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge, Card } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { findingQuery, paperOf, useAddPaper, type ReviewFinding } from '../api/findings'
import { AnswerSheet, DecideSheet } from '../components/answer-sheet'
import { FindingBadges } from '../components/finding-badges'
import { reviewTexts } from '../texts'

/** One finding: what is wrong, by when it is put right, the evidence, and what both sides said. */
export default function FindingPage() {
  const finding = useQuery(findingQuery(useParam('id')))
  return (
    <Loaded of={finding} heights={[4, 10, 8]} wholePage>
      {(body) => <Whole finding={body} />}
    </Loaded>
  )
}

function Whole({ finding }: { finding: ReviewFinding }) {
  const t = useTexts(reviewTexts)
  const session = useSession()
  const answers = may(session, 'REVIEW_ANSWER') && finding.status === 'OPEN'
  const decides = may(session, 'REVIEW_WORK') && finding.status === 'ANSWERED'
  const [step, setStep] = useState<'answer' | 'decide'>()
  const close = () => setStep(undefined)
  return (
    <>
      <PageHeader title={finding.title} back="/desk/audit-findings">
        <div className="row">
          {answers && <Button onClick={() => setStep('answer')}>{t.answer}</Button>}
          {decides && <Button onClick={() => setStep('decide')}>{t.decide}</Button>}
        </div>
      </PageHeader>
      <div className="stack">
        <p>{finding.detail}</p>
        <Facts
          facts={[
            [t.state, <FindingBadges finding={finding} />],
            [t.union, finding.union.name],
            [t.severity, t.severities[finding.severity]],
            [t.basis, finding.basis],
            [t.dueOn, finding.dueOn],
            [t.reviewer, t.raisedBy(finding.raisedBy.name, formatStamp(finding.raisedAt))],
          ]}
        />
        <p>
          <Link to={`/desk/reviews/${finding.reviewId}`}>{t.toReview}</Link>
        </p>
        <Papers finding={finding} adds={answers} />
        <Answers finding={finding} />
      </div>
      {step === 'answer' && <AnswerSheet finding={finding} onClose={close} />}
      {step === 'decide' && <DecideSheet finding={finding} onClose={close} />}
    </>
  )
}

function Papers({ finding, adds }: { finding: ReviewFinding; adds: boolean }) {
  const t = useTexts(reviewTexts)
  const { mutate } = useAddPaper(finding.id)
  if (finding.papers.length === 0 && !adds) return null
  const add = (file: File) =>
    mutate(file, {
      onSuccess: () => showToast(t.paperAdded),
      onError: (error) => showToast(toProblem(error).message),
    })
  return (
    <section className="stack">
      <h2>{t.papers}</h2>
      <ul>
        {finding.papers.map(({ id, addedBy, addedAt }, at) => (
          <li key={id}>
            <a href={paperOf(finding.id, id)} download>
              {t.paper(at + 1)}
            </a>{' '}
            <span className="soft small">
              {addedBy.name} {formatStamp(addedAt)}
            </span>
          </li>
        ))}
      </ul>
      {adds && (
        <div className="row">
          <FileButton label={t.addPaper} accept="image/jpeg,image/png,application/pdf" onFile={add} />
        </div>
      )}
    </section>
  )
}

function Answers({ finding: { answers } }: { finding: ReviewFinding }) {
  const t = useTexts(reviewTexts)
  if (answers.length === 0) return null
  return (
    <section className="stack">
      <h2>{t.answers}</h2>
      {answers.map((one) => (
        <Card key={one.id}>
          <p>{one.done}</p>
          <p className="soft small">{t.answeredBy(one.answeredBy.name, formatStamp(one.answeredAt))}</p>
          {one.accepted === true && <Badge tone="good">{t.accepted}</Badge>}
          {one.reason !== undefined && <p>{t.sentBackBecause(one.reason)}</p>}
          {one.decidedBy && one.decidedAt !== undefined && (
            <p className="soft small">{t.decidedBy(one.decidedBy.name, formatStamp(one.decidedAt))}</p>
          )}
        </Card>
      ))}
    </section>
  )
}
