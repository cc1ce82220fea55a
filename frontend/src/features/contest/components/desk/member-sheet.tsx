import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { MemberPicker, type Picked } from '../../../../ui/desk/pickers'
import { SheetForm } from '../../../../ui/sheet-form'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { contestDeskTexts } from '../../desk-texts'

interface MemberSheetProps<Answer> {
  title: string
  done: string
  sending: {
    mutateAsync: (body: { memberId: string }) => Promise<Answer>
    isPending: boolean
    error: Error | null
  }
  onClose: () => void
}

/** Chooses a member, to enter her or to let her judge. */
export function MemberSheet<Answer>({ title, done, sending, onClose }: MemberSheetProps<Answer>) {
  const t = useTexts(contestDeskTexts)
  const [member, setMember] = useState<Picked>()
  const missing: Record<string, string> = member ? {} : { memberId: t.needed }
  const form = useSheetForm(sending, missing, () => {
    onClose()
    showToast(done)
  })
  return (
    <SheetForm
      title={title}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(member && { memberId: member.id })}
    >
      <MemberPicker
        name="memberId"
        label={t.member}
        error={form.messages['memberId']}
        value={member}
        onChange={setMember}
      />
    </SheetForm>
  )
}
