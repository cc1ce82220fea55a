import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useLinkWorker, type HardshipFile } from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'

/** Another worker of the same household, by number and name. */
export function LinkSheet({ file, onClose }: { file: HardshipFile; onClose: () => void }) {
  const t = useTexts(hardshipTexts)
  const [typed, setTyped] = useState({ memberNo: '', name: '' })
  const { mutate, isPending, error } = useLinkWorker(file)
  const problem = error ? toProblem(error) : undefined
  const messages = problem?.fieldMessages() ?? {}
  const submit = () =>
    mutate(typed, {
      onSuccess: () => {
        showToast(t.linked)
        onClose()
      },
    })
  return (
    <SheetForm
      title={t.link}
      action={t.save}
      busy={isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="memberNo"
        label={t.memberNo}
        error={messages['memberNo']}
        maxLength={40}
        value={typed.memberNo}
        onChange={(memberNo) => setTyped({ ...typed, memberNo })}
      />
      <TextField
        name="name"
        label={t.name}
        error={messages['name']}
        maxLength={100}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
    </SheetForm>
  )
}
