import { useTexts } from '../../../../lib/i18n'
import { ButtonLink } from '../../../../ui/button'
import type { CondolenceVisit } from '../../api/get-visit'
import { condolenceDeskTexts } from '../../desk-texts'
import { VisitEditions } from './visit-editions'

/** What can be done about a visit at the desk: correct it, and see what it said before. */
export function VisitCare({ visit }: { visit: CondolenceVisit }) {
  const t = useTexts(condolenceDeskTexts)
  return (
    <>
      {visit.editable && (
        <div className="no-print">
          <ButtonLink to={`/desk/visits/${visit.id}/edit`} look="secondary">
            {t.correct}
          </ButtonLink>
        </div>
      )}
      {visit.edition > 1 && <VisitEditions visitId={visit.id} />}
    </>
  )
}
