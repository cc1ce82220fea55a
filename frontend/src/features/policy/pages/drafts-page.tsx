import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { DraftList } from '../components/drafts/draft-list'
import { NewDraft } from '../components/drafts/new-draft'
import { draftTexts } from '../draft-texts'

/** What is prepared about the rules. */
export default function DraftsPage() {
  const t = useTexts(draftTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [beginning, setBeginning] = useState(false)
  return (
    <>
      <PageHeader title={t.drafts} intro={t.draftsIntro} back="/desk/rules">
        {may(session, 'POLICY_WRITE') && <Button onClick={() => setBeginning(true)}>{t.newDraft}</Button>}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <DraftList unionId={unionId} />
      </div>
      {beginning && <NewDraft onClose={() => setBeginning(false)} />}
    </>
  )
}
