import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useCloseHealthCheck, type HealthCheck } from '../api/health-checks'
import { checkTexts } from '../check-texts'
import { SlotsSheet } from './slots-sheet'

/** What can be done with a round of health checks that is open: changing its slots, ending the booking. */
export function CheckActions({ check }: { check: HealthCheck }) {
  const t = useTexts(checkTexts)
  const [doing, setDoing] = useState<'slots' | 'close'>()
  const done = () => setDoing(undefined)
  if (!check.changeable) return null
  return (
    <div className="row">
      <Button look="secondary" icon="calendar" onClick={() => setDoing('slots')}>
        {t.changeSlots}
      </Button>
      <Button look="quiet" onClick={() => setDoing('close')}>
        {t.close}
      </Button>
      {doing === 'slots' && <SlotsSheet check={check} onClose={done} />}
      {doing === 'close' && <CloseSheet check={check} onClose={done} />}
    </div>
  )
}

function CloseSheet({ check, onClose }: { check: HealthCheck; onClose: () => void }) {
  const t = useTexts(checkTexts)
  const { mutate, isPending, error } = useCloseHealthCheck(check)
  return (
    <SheetForm
      title={t.close}
      action={t.close}
      busy={isPending}
      problem={error && toProblem(error)}
      onSubmit={() =>
        mutate(undefined, {
          onSuccess: () => {
            onClose()
            showToast(t.closed)
          },
        })
      }
      onClose={onClose}
    >
      <p>{t.closeText}</p>
    </SheetForm>
  )
}
