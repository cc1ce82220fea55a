import { useParam } from '../../../lib/router'
import { CorrectLink } from '../components/correct-link'
import { VisitDetail } from '../components/visit-detail'
import '../condolence.css'

export default function VisitPage() {
  return (
    <VisitDetail visitId={useParam('id')} visitsPath="/c/visits">
      {(visit) => <CorrectLink visit={visit} visitsPath="/c/visits" />}
    </VisitDetail>
  )
}
