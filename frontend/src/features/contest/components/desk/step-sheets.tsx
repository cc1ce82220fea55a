import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useCancelContest, useDrawNumbers, usePublishContest, type Contest } from '../../api/contests'
import { useReverseSheet, type ContestSheet } from '../../api/judging'
import { contestDeskTexts } from '../../desk-texts'

interface StepProps {
  contest: Contest
  onClose: () => void
}

const nothingMissing = {}

/** Closes the entries and draws start numbers. */
export function DrawSheet({ contest, onClose }: StepProps) {
  const t = useTexts(contestDeskTexts)
  const form = useSheetForm(useDrawNumbers(), nothingMissing, () => {
    onClose()
    showToast(t.drawn)
  })
  return (
    <SheetForm
      title={t.draw}
      onClose={onClose}
      action={t.draw}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => form.send(contest)}
    >
      <p>{t.drawText}</p>
    </SheetForm>
  )
}

/** Publishes what others scored. */
export function PublishSheet({ contest, onClose }: StepProps) {
  const t = useTexts(contestDeskTexts)
  const form = useSheetForm(usePublishContest(), nothingMissing, () => {
    onClose()
    showToast(t.published)
  })
  return (
    <SheetForm
      title={t.publish}
      onClose={onClose}
      action={t.publish}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => form.send(contest)}
    >
      <p>{t.publishText}</p>
    </SheetForm>
  )
}

export function CancelSheet({ contest, onClose }: StepProps) {
  const t = useTexts(contestDeskTexts)
  return (
    <ReasonSheet
      title={t.cancel}
      text={t.cancelText}
      done={t.cancelled}
      sending={useCancelContest(contest)}
      onClose={onClose}
    />
  )
}

/** Takes a sheet back that was wrong. */
export function ReverseSheet({ sheet, onClose }: { sheet: ContestSheet; onClose: () => void }) {
  const t = useTexts(contestDeskTexts)
  return (
    <ReasonSheet
      title={t.reverseOf(sheet.judge ?? '')}
      text={t.reverseText}
      done={t.isReversed}
      sending={useReverseSheet(sheet.id)}
      onClose={onClose}
    />
  )
}

interface ReasonSheetProps<Answer> {
  title: string
  text: string
  done: string
  sending: {
    mutateAsync: (body: { reason: string }) => Promise<Answer>
    isPending: boolean
    error: Error | null
  }
  onClose: () => void
}

function ReasonSheet<Answer>({ title, text, done, sending, onClose }: ReasonSheetProps<Answer>) {
  const t = useTexts(contestDeskTexts)
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = reason.length < 2 ? { reason: t.needed } : {}
  const form = useSheetForm(sending, missing, () => {
    onClose()
    showToast(done)
  })
  return (
    <SheetForm
      title={title}
      onClose={onClose}
      action={title}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ reason })}
    >
      <p>{text}</p>
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
