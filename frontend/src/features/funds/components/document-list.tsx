import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Badge, Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useSubmitBudget, type Budget } from '../api/budgets'
import { fundsTexts } from '../texts'
import { DecideSheet } from './decide-sheet'

interface DocumentListProps {
  documents: readonly Budget[]
  onEdit: (draft: Budget) => void
}

const tones = { DRAFT: 'plain', SUBMITTED: 'gold', APPROVED: 'good' } as const

/** The budget and its adjustments, with what the reader may do with each. */
export function DocumentList({ documents, onEdit }: DocumentListProps) {
  const t = useTexts(fundsTexts)
  return (
    <section className="stack">
      <h2>{t.documents}</h2>
      {documents.map((document) => (
        <DocumentCard key={document.id} document={document} onEdit={onEdit} />
      ))}
    </section>
  )
}

function DocumentCard({ document, onEdit }: { document: Budget; onEdit: (draft: Budget) => void }) {
  const t = useTexts(fundsTexts)
  const session = useSession()
  const [deciding, setDeciding] = useState(false)
  const { mutate, isPending, error } = useSubmitBudget(document)
  const writes = may(session, 'BUDGET_WRITE') && document.status === 'DRAFT'
  return (
    <Card>
      <div className="row">
        <strong>{document.adjustment === 0 ? t.budgetDocument : t.adjustment(document.adjustment)}</strong>
        <Badge tone={tones[document.status]}>{t.states[document.status]}</Badge>
        <span>{formatMoney(document.total)}</span>
        <span className="soft small">
          {t.preparedBy(document.preparedBy.name)}
          {document.approvedBy && ` · ${t.approvedBy(document.approvedBy.name)}`}
        </span>
        {writes && (
          <>
            <Button look="quiet" icon="pencil" onClick={() => onEdit(document)}>
              {t.edit}
            </Button>
            <Button
              look="secondary"
              busy={isPending}
              onClick={() => mutate(undefined, { onSuccess: () => showToast(t.submitted) })}
            >
              {t.submit}
            </Button>
          </>
        )}
        {may(session, 'BUDGET_APPROVE') && document.status === 'SUBMITTED' && (
          <Button onClick={() => setDeciding(true)}>{t.decide}</Button>
        )}
      </div>
      {document.reason !== undefined && <p className="soft">{document.reason}</p>}
      {document.sentBack !== undefined && <Notice tone="gold">{t.sentBack(document.sentBack)}</Notice>}
      {error && <Notice tone="bad">{toProblem(error).message}</Notice>}
      {deciding && <DecideSheet document={document} onClose={() => setDeciding(false)} />}
    </Card>
  )
}
