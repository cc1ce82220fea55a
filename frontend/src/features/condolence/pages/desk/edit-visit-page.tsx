import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useParam } from '../../../../lib/router'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { visitQuery } from '../../api/get-visit'
import { EditVisit } from '../../components/desk/edit-visit'
import { condolenceDeskTexts } from '../../desk-texts'
import { condolenceTexts } from '../../texts'
import '../../condolence.css'

export default function EditVisitPage() {
  const t = useTexts(condolenceDeskTexts)
  const words = useTexts(condolenceTexts)
  const visitId = useParam('id')
  const visit = useQuery(visitQuery(visitId))
  return (
    <Loaded of={visit} heights={[4, 20]} wholePage>
      {({ body, etag }) => (
        <div className="narrow-page">
          <PageHeader
            title={t.correctTitle(words.visitTitle(body.member.name, body.occasionName))}
            intro={t.correctIntro}
            back={`/desk/visits/${visitId}`}
          />
          <EditVisit visit={body} etag={etag} />
        </div>
      )}
    </Loaded>
  )
}
