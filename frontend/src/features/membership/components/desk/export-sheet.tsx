import { useState, type SubmitEvent } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Sheet } from '../../../../ui/sheet'
import { useAskForExport } from '../../api/member-exports'
import { exportTexts } from '../../export-texts'
import { ExportFields } from './export-fields'
import { bodyOf, emptyExport, faultsOf, type ExportFilter } from './export-model'
import { ExportProgress } from './export-progress'

interface ExportSheetProps {
  filter: ExportFilter
  /** The list in words. */
  scope: string
  open: boolean
  onClose: () => void
}

/** Asks what the file is for, then shows how far it is, then gives it. */
export function ExportSheet({ filter, scope, open, onClose }: ExportSheetProps) {
  const t = useTexts(exportTexts)
  const [exportId, setExportId] = useState('')
  const close = () => {
    setExportId('')
    onClose()
  }
  return (
    <Sheet title={t.exportTitle} open={open} onClose={close}>
      {exportId === '' ? (
        <ExportQuestions filter={filter} scope={scope} onAsked={setExportId} onCancel={close} />
      ) : (
        <ExportProgress exportId={exportId} onAgain={() => setExportId('')} />
      )}
    </Sheet>
  )
}

interface ExportQuestionsProps extends Pick<ExportSheetProps, 'filter' | 'scope'> {
  onAsked: (exportId: string) => void
  onCancel: () => void
}

function ExportQuestions({ filter, scope, onAsked, onCancel }: ExportQuestionsProps) {
  const t = useTexts(exportTexts)
  const session = useSession()
  const [form, setForm] = useState(emptyExport)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAskForExport()
  const problem = error && toProblem(error)
  const words = { columns: t.needColumns, reason: t.needReason, fullReason: t.needFullReason }
  const faults = faultsOf(form)
  const messages = {
    ...problem?.fieldMessages(),
    ...(tried ? Object.fromEntries(faults.map((fault) => [fault, words[fault]])) : {}),
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults.length > 0 || isPending) return
    mutate(bodyOf(form, filter), { onSuccess: ({ id }) => onAsked(id) })
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p className="soft">{t.exportIntro(scope)}</p>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <ExportFields
        form={form}
        change={(changes) => setForm({ ...form, ...changes })}
        messages={messages}
        mayReveal={may(session, 'MEMBER_REVEAL')}
      />
      <div className="row">
        <Button type="submit" icon="download" busy={isPending}>
          {t.start}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
