import { ReplayLink } from '../../../../ui/desk/replay-link'
import type { CondolenceVisit } from '../../api/get-visit'
import { CorrectLink } from '../correct-link'
import { SettlementOfVisit } from './settlement-of-visit'
import { VisitEditions } from './visit-editions'

/** What can be done about a visit at the desk: correct it, and see what it said before. */
export function VisitCare({ visit }: { visit: CondolenceVisit }) {
  return (
    <>
      <SettlementOfVisit visitId={visit.id} />
      <CorrectLink visit={visit} visitsPath="/desk/visits" />
      <ReplayLink record="condolence-visit" id={visit.id} />
      {visit.edition > 1 && <VisitEditions visitId={visit.id} />}
    </>
  )
}
