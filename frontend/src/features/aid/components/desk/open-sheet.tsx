import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { navigate } from '../../../../lib/router'
import { MemberPicker, type Picked } from '../../../../ui/desk/pickers'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useOpenHardshipFile } from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'
import { householdOf, nothingTyped } from '../household-model'

/** A draft for a worker who cannot apply herself; the household is filled in on its own page. */
export function OpenSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(hardshipTexts)
  const [worker, setWorker] = useState<Picked>()
  const [division, setDivision] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useOpenHardshipFile()
  const problem = error ? toProblem(error) : undefined
  const lacking: Record<string, string> = {}
  if (!worker) lacking['memberId'] = t.needed
  if (!/^[0-9]{6}$/.test(division)) lacking['division'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? lacking : {}) }
  const submit = () => {
    setTried(true)
    if (!worker || Object.keys(lacking).length > 0) return
    mutate(
      { memberId: worker.id, household: householdOf({ ...nothingTyped, division }, {}) },
      {
        onSuccess: ({ id }) => {
          showToast(t.opened)
          navigate(`/desk/aid/files/${id}/edit`)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.newFile}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="soft">{t.newFileIntro}</p>
      <MemberPicker
        name="memberId"
        label={t.member}
        error={messages['memberId']}
        value={worker}
        onChange={setWorker}
      />
      <TextField
        name="division"
        label={t.division}
        hint={t.divisionHint}
        error={messages['division']}
        inputMode="numeric"
        maxLength={6}
        value={division}
        onChange={setDivision}
      />
    </SheetForm>
  )
}
