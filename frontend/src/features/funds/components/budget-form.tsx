import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Sheet } from '../../../ui/sheet'
import { Loaded } from '../../../ui/states'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useWriteBudget, type Budget, type ProposedLine } from '../api/budgets'
import { chartQuery } from '../api/chart'
import { fundsTexts } from '../texts'
import { SubsidyNotes } from './subsidy-notes'
import { blankLine, ProposedLineFields, type TypedLine } from './proposed-line-fields'

interface BudgetFormProps {
  unionId: string
  year: number
  /** The draft that is rewritten; absent for a new document. */
  draft: Budget | undefined
  /** A budget was approved already, so this is an adjustment and says why. */
  adjustment: boolean
  onClose: () => void
}

/** Lines of a budget document, typed or rewritten. */
export function BudgetForm({ unionId, year, draft, adjustment, onClose }: BudgetFormProps) {
  const t = useTexts(fundsTexts)
  const chart = useQuery(chartQuery)
  const [reason, setReason] = useState(draft?.reason ?? '')
  const [lines, setLines] = useState<TypedLine[]>(draft ? draft.lines.map(typed) : [blankLine()])
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useWriteBudget(unionId, year, draft)
  const problem = error && toProblem(error)
  const missing = missingOf(lines, adjustment ? reason : undefined, t)
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0 || isPending) return
    mutate(
      { lines: lines.map(proposed), ...(adjustment && { reason: reason.trim() }) },
      {
        onSuccess: () => {
          onClose()
          showToast(t.saved)
        },
      },
    )
  }
  return (
    <Sheet title={adjustment ? t.adjust : t.draft} open onClose={onClose}>
      <Loaded of={chart} heights={[12]}>
        {(known) => (
          <form className="stack" noValidate onSubmit={submit}>
            <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
            {adjustment && (
              <TextField
                name="reason"
                label={t.adjustmentReason}
                hint={t.adjustmentHint}
                maxLength={500}
                error={messages['reason']}
                value={reason}
                onChange={setReason}
              />
            )}
            {lines.map((line, at) => (
              <ProposedLineFields
                key={line.key}
                at={at}
                line={line}
                chart={known}
                messages={messages}
                onChange={(changed) => setLines(lines.map((one, i) => (i === at ? changed : one)))}
                {...(lines.length > 1 && {
                  onRemove: () => setLines(lines.filter((_, i) => i !== at)),
                })}
              />
            ))}
            <SubsidyNotes unionId={unionId} year={year} proposed={lines.map(proposed)} />
            <div className="row">
              <Button look="secondary" icon="plus" onClick={() => setLines([...lines, blankLine()])}>
                {t.addLine}
              </Button>
              <Button type="submit" busy={isPending}>
                {t.save}
              </Button>
              <Button look="quiet" onClick={onClose}>
                {t.cancel}
              </Button>
            </div>
          </form>
        )}
      </Loaded>
    </Sheet>
  )
}

function typed({ account, name, source, earmark, planned }: ProposedLine): TypedLine {
  return { ...blankLine(), account, name, source, earmark: earmark ?? '', planned }
}

function proposed({ account, name, source, earmark, planned }: TypedLine): ProposedLine {
  return {
    account,
    name: name.trim(),
    source,
    planned: parseMoney(planned) ?? '0.00',
    ...(earmark !== '' && { earmark }),
  }
}

function missingOf(
  lines: readonly TypedLine[],
  reason: string | undefined,
  t: { needed: string; amountNeeded: string },
): Record<string, string> {
  const missing: Record<string, string> = {}
  if (reason !== undefined && reason.trim().length < 2) missing['reason'] = t.needed
  lines.forEach((line, at) => {
    for (const field of ['account', 'name', 'source'] as const) {
      if (line[field].trim() === '') missing[`lines/${at}/${field}`] = t.needed
    }
    if (parseMoney(line.planned) === undefined) missing[`lines/${at}/planned`] = t.amountNeeded
  })
  return missing
}
