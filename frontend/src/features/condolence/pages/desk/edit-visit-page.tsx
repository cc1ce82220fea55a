import { useParam } from '../../../../lib/router'
import { EditVisitFrame } from '../../components/edit-visit-frame'
import '../../condolence.css'

export default function DeskEditVisitPage() {
  return (
    <div className="narrow-page">
      <EditVisitFrame visitId={useParam('id')} visitsPath="/desk/visits" unsentPath="/desk/visits" />
    </div>
  )
}
