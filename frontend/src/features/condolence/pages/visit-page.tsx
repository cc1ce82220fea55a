import { useParam } from '../../../lib/router'
import { VisitDetail } from '../components/visit-detail'
import '../condolence.css'

export default function VisitPage() {
  return <VisitDetail visitId={useParam('id')} visitsPath="/c/visits" />
}
