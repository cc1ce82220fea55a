import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { draftKey, useDraft } from '../../../../lib/drafts'
import { useTexts } from '../../../../lib/i18n'
import { navigate } from '../../../../lib/router'
import { MemberPicker, type Picked } from '../../../../ui/desk/pickers'
import { SheetForm } from '../../../../ui/sheet-form'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useEnterCase } from '../../api/cases'
import { caseTexts } from '../../case-texts'
import { asked, emptyAsk, missingOf } from '../ask-draft'
import { AskFields } from '../ask-fields'

/** A request for a member who cannot ask herself; she sees it among her own. Nothing typed is lost. */
export function EnterCaseSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(caseTexts)
  const session = useSession()
  const [member, setMember] = useState<Picked>()
  const { value, change, discard } = useDraft(
    draftKey(session.member?.id ?? session.name, 'aid-for'),
    emptyAsk,
  )
  const missing: Record<string, string> = missingOf(value, t)
  if (!member) missing['memberId'] = t.fieldNeeded
  const form = useSheetForm(useEnterCase(), missing, ({ id }) => {
    discard()
    onClose()
    showToast(t.wasEntered)
    navigate(`/desk/aid/queue?status=SUBMITTED&case=${id}`)
  })
  return (
    <SheetForm
      title={t.enter}
      action={t.enter}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(member && { memberId: member.id, aid: asked(value) })}
      onClose={onClose}
    >
      <p className="soft">{t.enterIntro}</p>
      <MemberPicker
        name="memberId"
        label={t.enterFor}
        error={form.messages['memberId']}
        value={member}
        onChange={setMember}
      />
      <AskFields value={value} change={change} messages={form.messages} />
    </SheetForm>
  )
}
