import { useEffect, useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Facts } from '../../../../ui/facts'
import { ChipGroup, FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { Notice } from '../../../../ui/surface'
import { useRevealValues, type NewReveal, type SensitiveValue } from '../../api/reveal-values'
import { membershipDeskTexts } from '../../desk-texts'

const purposes = [
  'MEMBERSHIP',
  'CARE',
  'AID',
  'WELFARE',
  'ACTIVITY',
  'OTHER',
] as const satisfies readonly NewReveal['purpose'][]
const shownFor = 60_000

interface RevealSheetProps {
  memberId: string
  value: SensitiveValue
  open: boolean
  onClose: () => void
}

/** Asks for a reason, shows the value for a minute, and keeps it nowhere. */
export function RevealSheet({ memberId, value, open, onClose }: RevealSheetProps) {
  const t = useTexts(membershipDeskTexts)
  const [purpose, setPurpose] = useState<NewReveal['purpose']>('MEMBERSHIP')
  const [reason, setReason] = useState('')
  const { mutate, data, error, isPending, reset } = useRevealValues(memberId)
  const problem = error && toProblem(error)
  const label = value === 'PHONE' ? t.phone : t.idNumber

  useEffect(() => {
    if (!data) return undefined
    const timer = setTimeout(reset, shownFor)
    return () => clearTimeout(timer)
  }, [data, reset])

  const close = () => {
    reset()
    setReason('')
    onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isPending) mutate({ values: [value], purpose, reason })
  }

  return (
    <Sheet title={t.revealTitle(label)} open={open} onClose={close}>
      {data ? (
        <div className="stack">
          <div role="status">
            <Facts facts={[[label, (value === 'PHONE' ? data.phone : data.idNumber) ?? t.unknownValue]]} />
          </div>
          <Notice>{t.revealedNote}</Notice>
          <div>
            <Button onClick={close}>{t.close}</Button>
          </div>
        </div>
      ) : (
        <form className="stack" noValidate onSubmit={submit}>
          <ErrorSummary
            messages={problem?.fieldMessages() ?? {}}
            overall={problem?.message}
            requestId={problem?.requestId}
          />
          <Notice tone="gold">{t.revealWarning}</Notice>
          <ChipGroup
            name="purpose"
            label={t.purpose}
            choices={purposes.map((known) => ({ value: known, label: t.purposes[known] }))}
            value={purpose}
            onChange={setPurpose}
          />
          <FormField
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            error={problem?.fieldMessages()['reason']}
          >
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                maxLength={200}
                autoComplete="off"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FormField>
          <div className="row">
            <Button type="submit" icon="lock" busy={isPending}>
              {t.reveal}
            </Button>
            <Button look="quiet" onClick={close}>
              {t.cancel}
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  )
}
