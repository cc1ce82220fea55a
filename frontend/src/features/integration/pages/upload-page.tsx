import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { kindsFor } from '../components/import-kinds'
import { StepLine } from '../components/step-line'
import { UploadForm } from '../components/upload-form'
import { integrationTexts } from '../texts'
import '../integration.css'

export default function UploadPage() {
  const t = useTexts(integrationTexts)
  const [search, change] = useSearch()
  const kinds = kindsFor(useSession())
  const kind = kinds.find((known) => known === search.get('kind')) ?? kinds[0] ?? 'ROSTER'
  return (
    <div className="narrow-page">
      <PageHeader title={t.uploadTitle[kind]} intro={t.uploadIntro} back="/desk/imports" />
      <div className="stack">
        <StepLine at={0} />
        <UploadForm kind={kind} kinds={kinds} onKind={(value) => change({ kind: value })} />
      </div>
    </div>
  )
}
