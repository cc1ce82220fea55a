import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { ChipGroup } from '../../../../ui/field'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useVacateSeat, type SeatVacation } from '../../api/change-seat'
import type { Committee, CommitteeSeat } from '../../api/list-committees'
import { electionDeskTexts } from '../../desk-texts'
import { SeatSheet } from './seat-sheet'

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
  const vacated = () => {
    onClose()
    showToast(t.vacated)
  }
  return (
    <SeatSheet
      title={t.vacateTitle(seat.member.name)}
      text={t.vacateText}
      error={error}
      busy={isPending}
      ready={on !== ''}
      onSave={() => mutate({ on, reason }, { onSuccess: vacated })}
      onClose={onClose}
    >
      {(messages) => (
        <>
          <TextField type="date" name="on" label={t.on} error={messages['on']} value={on} onChange={setOn} />
          <ChipGroup
            name="reason"
            label={t.reason}
            choices={reasons.map((known) => ({ value: known, label: t.endReasons[known] }))}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </SeatSheet>
  )
}
