import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { useLastDay } from '../../../ui/provisional'
import { Badge } from '../../../ui/surface'
import { myAppealsQuery, type Appeal } from '../api/my-appeals'
import { appealTexts } from '../appeal-texts'
import { AppealSheet } from './appeal-sheet'
import { WithdrawOwn } from './withdraw-own'

/** The appeals against one decision about me, and a new one while there is time for it. */
export function OwnAppeal({ of }: { of: string }) {
  const t = useTexts(appealTexts)
  const lastDay = useLastDay()
  const mine = useQuery(myAppealsQuery)
  const [asking, setAsking] = useState(false)
  const isMine = ({ caseId, fileId }: { caseId?: string; fileId?: string }) => caseId === of || fileId === of
  const appeals = mine.data?.items.filter(isMine) ?? []
  const possible = mine.data?.possible.find(isMine)
  if (appeals.length === 0 && !possible) return null
  return (
    <section className="stack" aria-label={t.appeals}>
      <h2>{t.appeals}</h2>
      {appeals.map((appeal) => (
        <div key={appeal.id} className="stack-s">
          <AppealFacts appeal={appeal} />
          <WithdrawOwn appeal={appeal} />
        </div>
      ))}
      {possible && (
        <div className="row">
          <Button look="secondary" onClick={() => setAsking(true)}>
            {t.ask}
          </Button>
          <span className="soft">{t.askBy(lastDay(possible.askBy, possible.provisional))}</span>
        </div>
      )}
      {asking && possible && <AppealSheet against={possible} onClose={() => setAsking(false)} />}
    </section>
  )
}

/** Where an appeal stands, with the answer in writing. */
export function AppealFacts({ appeal }: { appeal: Appeal }) {
  const t = useTexts(appealTexts)
  const language = useLanguage()
  const lastDay = useLastDay()
  return (
    <Facts
      facts={[
        [t.state, <Badge key="state">{t.statuses[appeal.status]}</Badge>],
        [t.code, appeal.code],
        [t.reason, appeal.reason],
        [t.dueOn, appeal.status === 'OPEN' ? lastDay(appeal.dueOn, appeal.provisional) : undefined],
        [t.reasonCode, appeal.reasonCode && t.reasonCodes[appeal.reasonCode]],
        [t.answer, appeal.answer],
        [t.decidedBy, appeal.decidedBy],
        [t.decidedAt, appeal.decidedAt && formatDate(appeal.decidedAt, language)],
        [t.withdrawnBy, appeal.withdrawnBy],
        [t.withdrawnAt, appeal.withdrawnAt && formatDate(appeal.withdrawnAt, language)],
        [t.withdrawnReason, appeal.withdrawnReason],
      ]}
    />
  )
}
