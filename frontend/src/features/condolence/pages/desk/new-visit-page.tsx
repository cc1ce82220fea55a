import { useTexts } from '../../../../lib/i18n'
import { PageHeader } from '../../../../ui/page'
import { NewVisit } from '../../components/new-visit'
import { condolenceTexts } from '../../texts'
import '../../condolence.css'

export default function DeskNewVisitPage() {
  const t = useTexts(condolenceTexts)
  return (
    <div className="narrow-page">
      <PageHeader title={t.newTitle} intro={t.newIntro} back="/desk/visits" />
      <NewVisit visitsPath="/desk/visits" unsentPath="/desk/visits" />
    </div>
  )
}
