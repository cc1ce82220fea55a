import { useTexts } from '../../../lib/i18n'
import { PageHeader } from '../../../ui/page'
import { OwnHouseholdForm } from '../components/own-household-form'
import { hardshipTexts } from '../hardship-texts'
import '../hardship.css'

/** A new application. */
export default function ApplyPage() {
  const t = useTexts(hardshipTexts)
  return (
    <>
      <PageHeader title={t.apply} back="/m/aid/files" />
      <OwnHouseholdForm file={undefined} />
    </>
  )
}
