import { useTexts } from '../../../../lib/i18n'
import { useWorkingUnion } from '../../../../lib/working-union'
import { PageHeader } from '../../../../ui/page'
import { admissionTexts } from '../../admission-texts'
import { CeremonyForm } from '../../components/desk/ceremony-form'

export default function CeremonyPage() {
  const t = useTexts(admissionTexts)
  const union = useWorkingUnion()
  return (
    <div className="narrow-page">
      <PageHeader title={t.ceremony} back="/desk/admissions" />
      <CeremonyForm union={union} />
    </div>
  )
}
