import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { DataTable } from '../../../ui/desk/data-table'
import { purposeTexts } from '../../../ui/purposes'
import { Sheet } from '../../../ui/sheet'
import { Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { budgetQuery, useDecideBudget, type Budget } from '../api/budgets'
import { chartQuery } from '../api/chart'
import { fundsTexts } from '../texts'
import { accountName, sourceName } from './bullet-bars'
import { SubsidyNotes } from './subsidy-notes'

/** What is proposed, and the word of the one who approves. */
export function DecideSheet({ document, onClose }: { document: Budget; onClose: () => void }) {
  const t = useTexts(fundsTexts)
  const { purposes } = useTexts(purposeTexts)
  const proposed = useQuery(budgetQuery(document.id))
  const chart = useQuery(chartQuery)
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
        <Loaded of={chart} heights={[8]}>
          {(known) => (
            <Loaded of={proposed} heights={[8]}>
              {({ lines }) => (
                <>
                  <DataTable
                    label={t.lines}
                    rows={lines}
                    rowKey={({ account, source, earmark }) => `${account}|${source}|${earmark ?? ''}`}
                    columns={[
                      { key: 'name', title: t.line, render: ({ name }) => name },
                      {
                        key: 'account',
                        title: t.account,
                        render: ({ account }) => accountName(known, account),
                      },
                      { key: 'source', title: t.source, render: ({ source }) => sourceName(known, source) },
                      {
                        key: 'earmark',
                        title: t.earmark,
                        render: ({ earmark }) => (earmark === undefined ? t.noEarmark : purposes[earmark]),
                      },
                      {
                        key: 'planned',
                        title: t.planned,
                        figure: true,
                        render: ({ planned }) => formatMoney(planned),
                      },
                    ]}
                  />
                  <SubsidyNotes unionId={document.union.id} year={document.year} proposed={lines} />
                </>
              )}
            </Loaded>
          )}
        </Loaded>
      </DecisionForm>
    </Sheet>
  )
}
