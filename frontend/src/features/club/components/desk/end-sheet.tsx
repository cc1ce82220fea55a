import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useEndClub, useEndClubOfficer, type Club, type ClubOfficer } from '../../api/clubs'
import { clubDeskTexts } from '../../desk-texts'

/** A club that is no more. */
export function EndSheet({ club, onClose }: { club: Club; onClose: () => void }) {
  const t = useTexts(clubDeskTexts)
  const [on, setOn] = useState(today())
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = t.needed
  if (reason.length < 2) missing['reason'] = t.needed
  const form = useSheetForm(useEndClub(club), missing, () => {
    onClose()
    showToast(t.isEnded)
  })
  return (
    <SheetForm
      title={t.end}
      onClose={onClose}
      action={t.end}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ on, reason })}
    >
      <p>{t.endText}</p>
      <TextField
        name="on"
        label={t.endedOn}
        type="date"
        max={today()}
        error={form.messages['on']}
        value={on}
        onChange={setOn}
      />
      <AreaField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}

interface EndOfficeProps {
  clubId: string
  officer: ClubOfficer
  onClose: () => void
}

/** An office that ends; she stays in the club. */
export function EndOfficeSheet({ clubId, officer, onClose }: EndOfficeProps) {
  const t = useTexts(clubDeskTexts)
  const [on, setOn] = useState(today())
  const missing: Record<string, string> = on === '' ? { on: t.needed } : {}
  const form = useSheetForm(useEndClubOfficer(clubId, officer.id), missing, () => {
    onClose()
    showToast(t.officeEnded)
  })
  return (
    <SheetForm
      title={t.endOfficeOf(officer.name)}
      onClose={onClose}
      action={t.endOffice}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ on })}
    >
      <TextField
        name="on"
        label={t.officeEnds}
        type="date"
        error={form.messages['on']}
        value={on}
        onChange={setOn}
      />
    </SheetForm>
  )
}
