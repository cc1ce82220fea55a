import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { NewVisit } from '../components/new-visit'
import { ReopenedVisit } from '../components/reopened-visit'
import { condolenceTexts } from '../texts'
import '../condolence.css'

export default function NewVisitPage() {
  const t = useTexts(condolenceTexts)
  const entryId = useSearch()[0].get('entry') ?? ''
  return (
    <>
      <PageHeader title={t.newTitle} intro={t.newIntro} />
      {entryId === '' ? (
        <NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />
      ) : (
        <ReopenedVisit key={entryId} entryId={entryId} />
      )}
    </>
  )
}
