import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useShortcut } from '../../../lib/shortcuts'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useRefer, type AidCase } from '../api/cases'
import { caseTexts } from '../case-texts'
import { recoveryTexts } from '../recovery-texts'
import { ApproveSheet } from './approve-sheet'
import { AssessSheet } from './assess-sheet'
import { ListRecoverySheet } from './desk/list-recovery-sheet'
import { FollowUpSheet } from './follow-up-sheet'
import { RefuseSheet } from './refuse-sheet'
import { RevokeSheet } from './revoke-sheet'

type Open = 'assess' | 'approve' | 'refuse' | 'follow-up' | 'recover' | 'revoke'

/** What the reader may do with a case where it stands; A approves. */
export function CaseActions({ aidCase }: { aidCase: AidCase }) {
  const t = useTexts(caseTexts)
  const recovery = useTexts(recoveryTexts)
  const [open, setOpen] = useState<Open>()
  const refer = useRefer(aidCase)
  const { status, mayWork, mayDecide } = aidCase
  const decidable = mayDecide && (status === 'WORKED' || status === 'REFERRED')
  useShortcut('a', () => {
    if (decidable) setOpen('approve')
  })
  const close = () => setOpen(undefined)
  return (
    <>
      {mayWork && (status === 'SUBMITTED' || status === 'WORKED') && (
        <Button look={status === 'SUBMITTED' ? 'primary' : 'quiet'} onClick={() => setOpen('assess')}>
          {t.assess}
        </Button>
      )}
      {decidable && (
        <>
          <Button onClick={() => setOpen('approve')}>{t.approve}</Button>
          <Button look="secondary" onClick={() => setOpen('refuse')}>
            {t.refuse}
          </Button>
        </>
      )}
      {aidCase.mayPassOn === true && (
        <Button
          look="secondary"
          busy={refer.isPending}
          onClick={() => refer.mutate(undefined, { onSuccess: () => showToast(t.wasReferred) })}
        >
          {t.refer}
        </Button>
      )}
      {mayDecide && status === 'APPROVED' && (
        <Button look="quiet" onClick={() => setOpen('revoke')}>
          {t.revoke}
        </Button>
      )}
      {mayWork && (status === 'PAID' || status === 'FOLLOWED_UP') && (
        <Button look="secondary" onClick={() => setOpen('follow-up')}>
          {t.followUp}
        </Button>
      )}
      {mayWork && (status === 'PAID' || status === 'FOLLOWED_UP') && (
        <Button look="quiet" onClick={() => setOpen('recover')}>
          {recovery.list}
        </Button>
      )}
      {refer.error && <Notice tone="bad">{toProblem(refer.error).message}</Notice>}
      {open === 'assess' && <AssessSheet aidCase={aidCase} onClose={close} />}
      {open === 'approve' && <ApproveSheet aidCase={aidCase} onClose={close} />}
      {open === 'refuse' && <RefuseSheet aidCase={aidCase} onClose={close} />}
      {open === 'follow-up' && <FollowUpSheet aidCase={aidCase} onClose={close} />}
      {open === 'revoke' && <RevokeSheet aidCase={aidCase} onClose={close} />}
      {open === 'recover' && <ListRecoverySheet aidCase={aidCase} onClose={close} />}
    </>
  )
}
