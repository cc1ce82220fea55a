import { useTexts } from '../../../lib/i18n'
import { ButtonLink } from '../../../ui/button'
import type { CondolenceVisit } from '../api/get-visit'
import { condolenceDeskTexts } from '../desk-texts'

export function CorrectLink({ visit, visitsPath }: { visit: CondolenceVisit; visitsPath: string }) {
  const t = useTexts(condolenceDeskTexts)
  if (!visit.editable) return null
  return (
    <div className="no-print">
      <ButtonLink to={`${visitsPath}/${visit.id}/edit`} look="secondary" icon="pencil">
        {t.correct}
      </ButtonLink>
    </div>
  )
}
