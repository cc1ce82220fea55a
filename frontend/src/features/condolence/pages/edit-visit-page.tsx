import { useParam } from '../../../lib/router'
import { EditVisitFrame } from '../components/edit-visit-frame'
import '../condolence.css'

export default function EditVisitPage() {
  return <EditVisitFrame visitId={useParam('id')} visitsPath="/c/visits" unsentPath="/c/outbox" />
}
