import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { accountsTexts } from '../accounts-texts'
import { usePrepareAccounts } from '../api/final-accounts'

interface PrepareSheetProps {
  unionId: string
  year: number
  onClose: () => void
}

/** Draws up the final accounts of a closed year. */
export function PrepareSheet({ unionId, year, onClose }: PrepareSheetProps) {
  const t = useTexts(accountsTexts)
  const [remark, setRemark] = useState('')
  const form = useSheetForm(usePrepareAccounts(unionId, year), {}, () => {
    onClose()
    showToast(t.prepared)
  })
  return (
    <SheetForm
      title={t.prepare}
      action={t.prepare}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(remark.trim() === '' ? {} : { remark: remark.trim() })}
      onClose={onClose}
    >
      <p>{t.prepareText}</p>
      <AreaField
        name="remark"
        label={t.remark}
        hint={t.remarkHint}
        maxLength={1000}
        optional
        error={form.messages['remark']}
        value={remark}
        onChange={setRemark}
      />
    </SheetForm>
  )
}
