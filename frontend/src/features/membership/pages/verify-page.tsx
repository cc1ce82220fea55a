import { useTexts } from '../../../lib/i18n'
import { PageHeader } from '../../../ui/page'
import { cardTexts } from '../card-texts'
import { VerifyCard } from '../components/verify-card'

export default function VerifyPage() {
  const t = useTexts(cardTexts)
  return (
    <>
      <PageHeader title={t.verifyTitle} intro={t.verifyIntro} />
      <VerifyCard />
    </>
  )
}
