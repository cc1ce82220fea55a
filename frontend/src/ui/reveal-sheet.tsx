import { useEffect, useState, type ReactNode } from 'react'
import { useTexts } from '../lib/i18n'
import type { ProblemError } from '../lib/problem'
import { Button } from './button'
import { Facts } from './facts'
import { Sheet } from './sheet'
import { SheetForm } from './sheet-form'
import { Notice } from './surface'
import { TextField } from './text-field'
import { uiTexts } from './texts'

const shownFor = 60_000

interface RevealSheetProps {
  title: string
  open: boolean
  onClose: () => void
  action: string
  reasonLabel: string
  reasonHint: string
  /** What stands under the values: that the reading was noted. */
  note: string
  busy: boolean
  problem?: ProblemError | null | undefined
  /** What came, by label; absent until it was asked for. */
  values: readonly (readonly [string, string])[] | undefined
  onReveal: (reason: string) => void
  /** Forget what came. */
  onForget: () => void
  /** Stands above the reason. */
  children?: ReactNode
}

/** Asks for a reason, shows sensitive values for a minute, and keeps them nowhere. */
export function RevealSheet(props: RevealSheetProps) {
  const { title, open, onClose, values, onForget } = props
  const t = useTexts(uiTexts)
  const [reason, setReason] = useState('')
  const shown = values !== undefined
  useEffect(() => {
    if (!shown) return undefined
    const timer = setTimeout(onForget, shownFor)
    return () => clearTimeout(timer)
  }, [shown, onForget])
  const close = () => {
    onForget()
    setReason('')
    onClose()
  }
  if (shown) {
    return (
      <Sheet title={title} open={open} onClose={close}>
        <div className="stack">
          <div role="status">
            <Facts facts={values.map(([label, value]) => [label, value])} />
          </div>
          <Notice>{props.note}</Notice>
          <div>
            <Button onClick={close}>{t.close}</Button>
          </div>
        </div>
      </Sheet>
    )
  }
  return (
    <SheetForm
      title={title}
      open={open}
      onClose={close}
      action={props.action}
      icon="lock"
      busy={props.busy}
      problem={props.problem}
      onSubmit={() => props.onReveal(reason)}
    >
      {props.children}
      <TextField
        name="reason"
        label={props.reasonLabel}
        hint={props.reasonHint}
        error={props.problem?.fieldMessages()['reason']}
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
