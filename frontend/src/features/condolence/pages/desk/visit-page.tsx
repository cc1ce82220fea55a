import { useParam } from '../../../../lib/router'
import { VisitCare } from '../../components/desk/visit-care'
import { VisitDetail } from '../../components/visit-detail'
import '../../condolence.css'

export default function DeskVisitPage() {
  const visitId = useParam('id')
  return (
    <VisitDetail visitId={visitId} visitsPath="/desk/visits">
      {(visit) => <VisitCare visit={visit} />}
    </VisitDetail>
  )
}
