import { useState, type SubmitEvent } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { ChipGroup, FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useChangeStanding, type StandingAct } from '../../api/change-standing'
import type { Member } from '../../api/member-to-edit'
import { lifeTexts } from '../../life-texts'

const possible = {
  ACTIVE: ['RETAIN', 'WITHDRAW', 'EXPEL', 'DIE'],
  RETAINED: ['RESUME', 'WITHDRAW', 'EXPEL', 'DIE'],
  ENDED: ['READMIT'],
} as const satisfies Record<Member['status'], readonly StandingAct[]>

interface StandingSheetProps {
  member: Member
  open: boolean
  onClose: () => void
}

/** A dated act on a membership, with its grounds. */
export function StandingSheet({ member, open, onClose }: StandingSheetProps) {
  const t = useTexts(lifeTexts)
  const [act, setAct] = useState<StandingAct | ''>('')
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useChangeStanding(member.id)
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (act === '') missing['act'] = t.needAct
  if (reason.trim().length < 2) missing['reason'] = t.needReason
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (act === '' || Object.keys(missing).length > 0 || isPending) return
    mutate(
      { act, on, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.done(t.acts[act]))
        },
      },
    )
  }
  return (
    <Sheet title={t.standing} open={open} onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <ChipGroup
          name="act"
          label={t.act}
          hint={act === '' ? undefined : t.actHints[act]}
          choices={possible[member.status].map((value) => ({ value, label: t.acts[value] }))}
          value={act}
          error={messages['act']}
          onChange={setAct}
        />
        <FormField name="on" label={t.on} hint={t.onHint} error={messages['on']}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              max={today()}
              value={on}
              onChange={(event) => setOn(event.target.value)}
            />
          )}
        </FormField>
        <FormField name="reason" label={t.reason} hint={t.reasonHint} error={messages['reason']}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.confirm}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
