import type { ReactNode } from 'react'
import { useTexts } from '../lib/i18n'
import type { ProblemError } from '../lib/problem'
import { Button } from './button'
import { ErrorSummary } from './error-summary'
import type { IconName } from './icon'
import { Sheet } from './sheet'
import { uiTexts } from './texts'

interface SheetFormProps {
  title: string
  open?: boolean
  onClose: () => void
  /** What the button that sends it says. */
  action: string
  icon?: IconName
  busy: boolean
  /** Message by field name, the form's own and the server's. */
  messages?: Readonly<Record<string, string>>
  /** What the server said to the last try. */
  problem?: ProblemError | null | undefined
  onSubmit: () => void
  children: ReactNode
}

/** A form in a modal: its errors at the top, its fields, send or leave. Sending while it is being sent does nothing. */
export function SheetForm({
  title,
  open = true,
  onClose,
  action,
  icon,
  busy,
  messages,
  problem,
  onSubmit,
  children,
}: SheetFormProps) {
  const t = useTexts(uiTexts)
  return (
    <Sheet title={title} open={open} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) onSubmit()
        }}
      >
        <ErrorSummary
          messages={messages ?? problem?.fieldMessages() ?? {}}
          overall={problem?.message}
          requestId={problem?.requestId}
        />
        {children}
        <div className="row">
          <Button type="submit" busy={busy} {...(icon && { icon })}>
            {action}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
