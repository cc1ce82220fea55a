import { useState, type SubmitEvent } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { ChipGroup } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useVacateSeat, type SeatVacation } from '../../api/change-seat'
import type { Committee, CommitteeSeat } from '../../api/list-committees'
import { electionDeskTexts } from '../../desk-texts'
import { DateField } from './date-field'

const reasons = [
  'TRANSFERRED',
  'RESIGNED',
  'RETIRED',
  'DIED',
] as const satisfies readonly SeatVacation['reason'][]

interface VacateSheetProps {
  committee: Committee
  seat: CommitteeSeat
  onClose: () => void
}

export function VacateSheet({ committee, seat, onClose }: VacateSheetProps) {
  const t = useTexts(electionDeskTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState<SeatVacation['reason']>('TRANSFERRED')
  const { mutate, isPending, error } = useVacateSeat({
    committeeId: committee.id,
    seatId: seat.id,
    version: committee.version,
  })
  const problem = error && toProblem(error)
  const messages = problem?.fieldMessages() ?? {}
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isPending || on === '') return
    mutate(
      { on, reason },
      {
        onSuccess: () => {
          onClose()
          showToast(t.vacated)
        },
      },
    )
  }
  return (
    <Sheet title={t.vacateTitle(seat.member.name)} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <p>{t.vacateText}</p>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <DateField name="on" label={t.on} error={messages['on']} value={on} onChange={setOn} />
        <ChipGroup
          name="reason"
          label={t.reason}
          choices={reasons.map((known) => ({ value: known, label: t.endReasons[known] }))}
          value={reason}
          onChange={setReason}
        />
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
