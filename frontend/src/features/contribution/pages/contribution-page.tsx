import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { navigate, useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { contributionQuery, type ContributionDetails, type ContributionPayment } from '../api/contributions'
import { EditionTable, LateTable, PartTable, PaymentTable } from '../components/contribution-tables'
import { CorrectSheet } from '../components/correct-sheet'
import { useMethods } from '../components/methods'
import { rateText } from '../components/rate'
import { RuleLines } from '../components/rule-lines'
import { reliefKindsOf, ReliefSheet } from '../components/relief-sheet'
import { StateBadge } from '../components/state-badge'
import { TakeBackSheet } from '../components/take-back-sheet'
import { TakeSheet } from '../components/take-sheet'
import { contributionTexts } from '../texts'

/** One contribution: how it comes about, whose it is, what came in, and everything that was said before. */
export default function ContributionPage() {
  const details = useQuery(contributionQuery(useParam('id')))
  return (
    <Loaded of={details} heights={[4, 16]} wholePage>
      {(body) => <Details key={body.contribution.id} details={body} />}
    </Loaded>
  )
}

function Details({ details }: { details: ContributionDetails }) {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  const { contribution: one, components, current, editions, lateCharges, credit } = details
  const writes = may(useSession(), 'CONTRIBUTION_WRITE') && current
  const methods = useMethods()
  const { lateChargeTaken = '0.00', lateChargeLeft = '0.00' } = details
  const takes = methods.length > 0 && current && (one.open !== '0.00' || lateChargeLeft !== '0.00')
  const [open, setOpen] = useState<'take' | 'correct' | 'relief'>()
  const [wrong, setWrong] = useState<ContributionPayment>()
  const close = () => setOpen(undefined)
  const newest = editions[0]
  return (
    <>
      <PageHeader
        title={t.contributionOf(one.union.name, formatMonth(one.month, language))}
        back={`/desk/finance/contributions?month=${one.month}`}
      >
        <div className="row">
          {takes && <Button onClick={() => setOpen('take')}>{t.take}</Button>}
          {writes && (
            <Button look="secondary" icon="pencil" onClick={() => setOpen('correct')}>
              {t.correct}
            </Button>
          )}
          {writes && reliefKindsOf(details).length > 0 && (
            <Button look="secondary" onClick={() => setOpen('relief')}>
              {t.applyForRelief}
            </Button>
          )}
        </div>
      </PageHeader>
      <div className="stack">
        {!current && newest && <Notice tone="gold">{t.superseded(t.editionNo(newest.edition))}</Notice>}
        {credit !== '0.00' && <Notice tone="gold">{t.credit(formatMoney(credit))}</Notice>}
        <Facts
          facts={[
            [t.state, <StateBadge state={one.state} />],
            [t.employer, one.employer?.name],
            ...components.map(
              ({ component, amount }) => [t.components[component] ?? component, formatMoney(amount)] as const,
            ),
            [t.wages, formatMoney(one.wages)],
            [t.assessed(rateText(one.rate)), formatMoney(one.assessed)],
            [t.reduced, one.reduced === '0.00' ? undefined : formatMoney(one.reduced)],
            [t.amount, formatMoney(one.amount)],
            [t.received, formatMoney(one.received)],
            [t.open, formatMoney(one.open)],
            [t.dueOn, one.dueOn],
            [t.remitBy, one.remitBy],
          ]}
        />
        <h2>{t.parts}</h2>
        <PartTable parts={details.parts} />
        <RuleLines unionId={one.union.id} month={one.month} />
        <h2>{t.payments}</h2>
        <PaymentTable
          payments={details.payments}
          takenBackBy={current ? methods : []}
          onTakeBack={setWrong}
        />
        {lateCharges.length > 0 && (
          <>
            <h2>{t.late}</h2>
            <LateTable lateCharges={lateCharges} />
            {(lateChargeTaken !== '0.00' || lateChargeLeft !== '0.00') && (
              <p>{t.lateChargeTaken(formatMoney(lateChargeTaken), formatMoney(lateChargeLeft))}</p>
            )}
          </>
        )}
        <h2>{t.editions}</h2>
        <EditionTable editions={editions} />
      </div>
      {wrong && <TakeBackSheet contribution={one} payment={wrong} onClose={() => setWrong(undefined)} />}
      {open === 'take' && <TakeSheet contribution={one} lateChargeLeft={lateChargeLeft} onClose={close} />}
      {open === 'relief' && <ReliefSheet details={details} onClose={close} />}
      {open === 'correct' && (
        <CorrectSheet
          contribution={one}
          components={components}
          onDone={(id) => navigate(`/desk/finance/contributions/${id}`)}
          onClose={close}
        />
      )}
    </>
  )
}
