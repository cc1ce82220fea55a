import { useTexts } from '../../../lib/i18n'
import { PageHeader } from '../../../ui/page'
import { NewVisit } from '../components/new-visit'
import { condolenceTexts } from '../texts'
import '../condolence.css'

export default function NewVisitPage() {
  const t = useTexts(condolenceTexts)
  return (
    <>
      <PageHeader title={t.newTitle} intro={t.newIntro} />
      <NewVisit visitsPath="/c/visits" />
    </>
  )
}
