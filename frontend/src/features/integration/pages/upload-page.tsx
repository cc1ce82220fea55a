import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import type { ImportKind } from '../api/get-import'
import { StepLine } from '../components/step-line'
import { UploadForm } from '../components/upload-form'
import { integrationTexts } from '../texts'
import '../integration.css'

const kinds: readonly ImportKind[] = ['ROSTER', 'UNIONS', 'ANNUAL_PLAN', 'ENROLLMENT']

export default function UploadPage() {
  const t = useTexts(integrationTexts)
  const [search, change] = useSearch()
  const kind = kinds.find((known) => known === search.get('kind')) ?? 'ROSTER'
  return (
    <div className="narrow-page">
      <PageHeader title={t.uploadTitle[kind]} intro={t.uploadIntro} back="/desk/imports" />
      <div className="stack">
        <StepLine at={0} />
        <UploadForm kind={kind} onKind={(value) => change({ kind: value })} />
      </div>
    </div>
  )
}
