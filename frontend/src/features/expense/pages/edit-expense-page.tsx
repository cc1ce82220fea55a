import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { navigate, useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { expenseQuery, type ExpenseClaimDetails } from '../api/claims'
import { ClaimForm } from '../components/claim-form'
import { typedFrom } from '../components/typed'
import { expenseTexts } from '../texts'

/** Writes a draft anew. */
export default function EditExpensePage() {
  const details = useQuery(expenseQuery(useParam('id')))
  return (
    <Loaded of={details} heights={[4, 16]} wholePage>
      {(body) => <Editor details={body} />}
    </Loaded>
  )
}

function Editor({ details }: { details: ExpenseClaimDetails }) {
  const t = useTexts(expenseTexts)
  const session = useSession()
  const { claim } = details
  const [initial] = useState(() => typedFrom(details))
  const back = `/desk/finance/expenses/${claim.id}`
  return (
    <>
      <PageHeader title={t.editTitle(claim.claimNo)} back={back} />
      <ClaimForm
        unionId={claim.union.id}
        slot={draftKey(session.member?.id ?? session.name, `expense-${claim.id}`)}
        initial={initial}
        draft={details}
        onSaved={() => {
          showToast(t.changed)
          navigate(back)
        }}
      />
    </>
  )
}
