import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { Button, ButtonLink } from '../../../../ui/button'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { useAppeal, type Appeal } from '../../api/appeals'
import { appealTexts } from '../../appeal-texts'
import { AppealFacts } from '../own-appeal'
import { DecideAppealSheet } from './decide-appeal-sheet'
import { WithdrawAppealSheet } from './withdraw-appeal-sheet'

/** An opened appeal: what the member says, the first decision, and the answer; opening it is noted. */
export function AppealDetails({ id }: { id: string }) {
  const appeal = useAppeal(id)
  return (
    <Loaded of={appeal} heights={[6]}>
      {(body) => <Details appeal={body} />}
    </Loaded>
  )
}

function Details({ appeal }: { appeal: Appeal }) {
  const t = useTexts(appealTexts)
  const session = useSession()
  const [deciding, setDeciding] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const first =
    appeal.caseId === undefined
      ? `/desk/aid/files/${appeal.fileId ?? ''}`
      : `/desk/aid/queue?status=REFUSED&case=${appeal.caseId}`
  return (
    <div className="stack">
      <AppealFacts appeal={appeal} />
      {appeal.status === 'OPEN' && !appeal.mayDecide && may(session, 'AID_DECIDE') && (
        <Notice>{t.notMine}</Notice>
      )}
      <div className="row">
        {appeal.mayDecide && <Button onClick={() => setDeciding(true)}>{t.decide}</Button>}
        {appeal.mayWithdraw && (
          <Button look="secondary" onClick={() => setWithdrawing(true)}>
            {t.withdrawFor}
          </Button>
        )}
        <ButtonLink to={first} look="quiet">
          {t.openCase}
        </ButtonLink>
        {appeal.newCaseId !== undefined && (
          <ButtonLink to={`/desk/aid/queue?status=ALL&case=${appeal.newCaseId}`} look="quiet">
            {t.openNew}
          </ButtonLink>
        )}
      </div>
      {deciding && <DecideAppealSheet appeal={appeal} onClose={() => setDeciding(false)} />}
      {withdrawing && <WithdrawAppealSheet appeal={appeal} onClose={() => setWithdrawing(false)} />}
    </div>
  )
}
