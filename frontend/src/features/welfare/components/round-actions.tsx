import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button, ButtonLink } from '../../../ui/button'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useCloseRound, type EnrollmentRound } from '../api/rounds'
import { welfareTexts } from '../texts'
import { EnrollSheet } from './enroll-sheet'

/** What can be done with a round: enrolling, bringing a file in, taking the roll out, closing. */
export function RoundActions({ round }: { round: EnrollmentRound }) {
  const t = useTexts(welfareTexts)
  const session = useSession()
  const [doing, setDoing] = useState<'enrol' | 'close'>()
  const done = () => setDoing(undefined)
  if (!may(session, 'WELFARE_WRITE')) return null
  return (
    <div className="row">
      {round.status === 'OPEN' && (
        <Button icon="plus" onClick={() => setDoing('enrol')}>
          {t.enrol}
        </Button>
      )}
      {round.status === 'OPEN' && (
        <ButtonLink look="secondary" icon="upload" to="/desk/imports/new?kind=ENROLLMENT">
          {t.importRoll}
        </ButtonLink>
      )}
      <a className="button button-secondary" href={`/api/v1/enrollment-rounds/${round.id}/roll`} download>
        {t.download}
      </a>
      {round.changeable && (
        <Button look="quiet" onClick={() => setDoing('close')}>
          {t.close}
        </Button>
      )}
      {doing === 'enrol' && <EnrollSheet round={round} onClose={done} />}
      {doing === 'close' && <CloseSheet round={round} onClose={done} />}
    </div>
  )
}

function CloseSheet({ round, onClose }: { round: EnrollmentRound; onClose: () => void }) {
  const t = useTexts(welfareTexts)
  const { mutate, isPending, error } = useCloseRound(round)
  const problem = error && toProblem(error)
  return (
    <SheetForm
      title={t.close}
      action={t.close}
      busy={isPending}
      problem={problem}
      onSubmit={() =>
        mutate(undefined, {
          onSuccess: () => {
            showToast(t.closed)
            onClose()
          },
        })
      }
      onClose={onClose}
    >
      <p>{t.closeText}</p>
    </SheetForm>
  )
}
