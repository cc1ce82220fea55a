import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useWithdrawMyAppeal, type Appeal } from '../api/my-appeals'
import { appealTexts } from '../appeal-texts'

/** Takes my appeal back while nobody has decided about it; it is asked once whether that is meant. */
export function WithdrawOwn({ appeal }: { appeal: Appeal }) {
  const t = useTexts(appealTexts)
  const [open, setOpen] = useState(false)
  if (!appeal.mayWithdraw) return null
  return (
    <div className="row">
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.withdraw}
      </Button>
      {open && <Sure appeal={appeal} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Sure({ appeal, onClose }: { appeal: Appeal; onClose: () => void }) {
  const t = useTexts(appealTexts)
  const form = useSheetForm(useWithdrawMyAppeal(appeal), {}, () => {
    onClose()
    showToast(t.withdrawn)
  })
  return (
    <SheetForm
      title={`${t.withdraw} · ${appeal.code}`}
      action={t.withdraw}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => form.send(appeal.version)}
      onClose={onClose}
    >
      <p>{t.withdrawSure}</p>
    </SheetForm>
  )
}
