import { useState } from 'react'
import { parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useFileTour, type SanatoriumTour } from '../api/tours'
import { tourTexts } from '../tour-texts'

/** The insurance of everybody, and the registration of the group. */
export function PapersSheet({ tour, onClose }: { tour: SanatoriumTour; onClose: () => void }) {
  const t = useTexts(tourTexts)
  const [typed, setTyped] = useState({
    insurer: tour.papers?.insurer ?? '',
    policyNo: tour.papers?.policyNo ?? '',
    cover: tour.papers?.cover ?? '',
    filingNo: tour.papers?.filingNo ?? '',
    filedOn: tour.papers?.filedOn ?? today(),
  })
  const cover = parseMoney(typed.cover)
  const missing: Record<string, string> = {}
  for (const name of ['insurer', 'policyNo', 'filingNo'] as const) {
    if (typed[name].trim().length < 2) missing[name] = t.needed
  }
  if (cover === undefined) missing['cover'] = t.needed
  if (typed.filedOn === '') missing['filedOn'] = t.needed
  const form = useSheetForm(useFileTour(tour), missing, () => {
    onClose()
    showToast(t.FILE_done)
  })
  const { messages } = form
  return (
    <SheetForm
      title={t.FILE}
      action={t.save}
      busy={form.busy}
      messages={messages}
      problem={form.problem}
      onSubmit={() => form.send(cover === undefined ? undefined : { ...typed, cover })}
      onClose={onClose}
    >
      <p>{t.FILE_text}</p>
      {(['insurer', 'policyNo', 'filingNo'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t[name]}
          maxLength={60}
          error={messages[name]}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      <AmountField
        name="cover"
        label={t.cover}
        error={messages['cover']}
        value={typed.cover}
        onChange={(value) => setTyped({ ...typed, cover: value })}
      />
      <TextField
        name="filedOn"
        label={t.filedOn}
        type="date"
        max={today()}
        error={messages['filedOn']}
        value={typed.filedOn}
        onChange={(filedOn) => setTyped({ ...typed, filedOn })}
      />
    </SheetForm>
  )
}
