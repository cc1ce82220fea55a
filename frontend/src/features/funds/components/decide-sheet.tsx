import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { DataTable } from '../../../ui/desk/data-table'
import { Sheet } from '../../../ui/sheet'
import { Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { budgetQuery, useDecideBudget, type Budget } from '../api/budgets'
import { fundsTexts } from '../texts'

/** What is proposed, and the word of the one who approves. */
export function DecideSheet({ document, onClose }: { document: Budget; onClose: () => void }) {
  const t = useTexts(fundsTexts)
  const proposed = useQuery(budgetQuery(document.id))
  const { mutate, isPending, error } = useDecideBudget(document)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutate(
      { approve, ...(reason !== undefined && { reason }) },
      {
        onSuccess: () => {
          onClose()
          showToast(approve ? t.approved : t.wasSentBack)
        },
      },
    )
  return (
    <Sheet title={t.decide} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
        no={t.sendBack}
        reasonLabel={t.reason}
        reasonNeeded={t.needed}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <Loaded of={proposed} heights={[8]}>
          {({ lines }) => (
            <DataTable
              label={t.lines}
              rows={lines}
              rowKey={({ account, source, earmark }) => `${account}|${source}|${earmark ?? ''}`}
              columns={[
                { key: 'name', title: t.line, render: ({ name, account }) => `${name} (${account})` },
                { key: 'source', title: t.source, render: ({ source }) => source },
                {
                  key: 'planned',
                  title: t.planned,
                  figure: true,
                  render: ({ planned }) => formatMoney(planned),
                },
              ]}
            />
          )}
        </Loaded>
      </DecisionForm>
    </Sheet>
  )
}
