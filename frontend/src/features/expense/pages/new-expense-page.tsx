import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { navigate } from '../../../lib/router'
import { useWorkingUnion } from '../../../lib/working-union'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { showToast } from '../../../ui/toast'
import { ClaimForm } from '../components/claim-form'
import { blank } from '../components/typed'
import { expenseTexts } from '../texts'
import '../components/expense.css'

/** A new claim of the union she works in, or of one below. */
export default function NewExpensePage() {
  const t = useTexts(expenseTexts)
  const session = useSession()
  const working = useWorkingUnion()
  const [picked, setPicked] = useState<Picked>()
  const [initial] = useState(blank)
  const union = picked ?? working
  return (
    <>
      <PageHeader title={t.newClaim} intro={t.intro} back="/desk/finance/expenses" />
      <div className="stack expense-form">
        <UnionPicker name="unionId" label={t.union} value={union} onChange={setPicked} />
        {union && (
          <ClaimForm
            unionId={union.id}
            slot={draftKey(session.member?.id ?? session.name, 'expense')}
            initial={initial}
            onSaved={({ claim }) => {
              showToast(t.saved)
              navigate(`/desk/finance/expenses/${claim.id}`)
            }}
          />
        )}
      </div>
    </>
  )
}
