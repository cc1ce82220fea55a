import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useCancelTour, useTourStep, type SanatoriumTour, type TourStep } from '../api/tours'
import { tourTexts } from '../tour-texts'
import { ChangeTourSheet } from './change-tour-sheet'
import { PapersSheet } from './papers-sheet'
import { RollCallSheet } from './roll-call-sheet'
import { TrialSheet } from './trial-sheet'

type Right = SanatoriumTour['rights'][number]

const order: readonly Exclude<Right, 'KEEP_LIST' | 'KEEP_FAMILY'>[] = [
  'SETTLE',
  'CALL_ROLL',
  'DRAW',
  'LOCK',
  'COMMIT',
  'TRY',
  'CHANGE',
  'FILE',
  'CANCEL',
]

/** What can be done with a tour now, the next step first. */
export function TourSteps({ tour }: { tour: SanatoriumTour }) {
  const t = useTexts(tourTexts)
  const [doing, setDoing] = useState<Right>()
  const offered = order.filter((right) => tour.rights.includes(right))
  if (offered.length === 0) return null
  return (
    <div className="row">
      {offered.map((right, at) => (
        <Button key={right} look={at === 0 ? 'primary' : 'quiet'} onClick={() => setDoing(right)}>
          {t[right]}
        </Button>
      ))}
      <StepOf right={doing} tour={tour} onClose={() => setDoing(undefined)} />
    </div>
  )
}

interface StepProps {
  tour: SanatoriumTour
  onClose: () => void
}

function StepOf({ right, ...props }: StepProps & { right: Right | undefined }) {
  switch (right) {
    case 'COMMIT':
    case 'DRAW':
    case 'LOCK':
    case 'SETTLE':
      return <PlainStep step={right} {...props} />
    case 'TRY':
      return <TrialSheet {...props} />
    case 'FILE':
      return <PapersSheet {...props} />
    case 'CALL_ROLL':
      return <RollCallSheet {...props} />
    case 'CHANGE':
      return <ChangeTourSheet {...props} />
    case 'CANCEL':
      return <CancelSheet {...props} />
    default:
      return null
  }
}

/** One step that needs nothing but a yes. */
function PlainStep({ tour, step, onClose }: StepProps & { step: TourStep }) {
  const t = useTexts(tourTexts)
  const { mutateAsync, isPending, error } = useTourStep(tour, step)
  const done = () => {
    onClose()
    showToast(t[`${step}_done`])
  }
  // a refusal stands in the form already
  const stands = () => undefined
  return (
    <SheetForm
      title={t[step]}
      action={t[step]}
      busy={isPending}
      problem={error && toProblem(error)}
      onSubmit={() => void mutateAsync().then(done, stands)}
      onClose={onClose}
    >
      <p>{t[`${step}_text`]}</p>
    </SheetForm>
  )
}

function CancelSheet({ tour, onClose }: StepProps) {
  const t = useTexts(tourTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.needed } : {}
  const form = useSheetForm(useCancelTour(tour), missing, () => {
    onClose()
    showToast(t.CANCEL_done)
  })
  return (
    <SheetForm
      title={t.CANCEL}
      action={t.CANCEL}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(reason.trim())}
      onClose={onClose}
    >
      <p>{t.CANCEL_text}</p>
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
