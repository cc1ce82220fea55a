import { useState, type ReactNode } from 'react'
import { SheetForm } from './sheet-form'
import { AreaField } from './text-field'
import { showToast } from './toast'
import { useSheetForm } from './use-sheet-form'

interface ReasonSheetProps<Body> {
  title: string
  /** What the button says; the title where nothing else is said. */
  action?: string
  /** Said when it is done. */
  done: string
  label: string
  /** Said while there is no reason. */
  needed: string
  mutation: { mutateAsync: (body: Body) => Promise<unknown>; isPending: boolean; error: Error | null }
  bodyOf: (reason: string) => Body
  onClose: () => void
  /** What is told or asked before the reason; what is wrong with it, by field. */
  children?: ReactNode | ((messages: Readonly<Record<string, string>>) => ReactNode)
}

/** A step back is taken for a reason. */
export function ReasonSheet<Body>(props: ReasonSheetProps<Body>) {
  const { title, action = title, done, label, needed, mutation, bodyOf, onClose, children } = props
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = reason.length < 2 ? { reason: needed } : {}
  const { busy, problem, messages, send } = useSheetForm(mutation, missing, () => {
    onClose()
    showToast(done)
  })
  return (
    <SheetForm
      title={title}
      action={action}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send(bodyOf(reason))}
    >
      {typeof children === 'function' ? children(messages) : children}
      <AreaField
        name="reason"
        label={label}
        maxLength={300}
        error={messages['reason']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
