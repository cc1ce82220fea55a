import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useOutbox, useUnsent } from '../../../lib/outbox/current'
import { PageHeader } from '../../../ui/page'
import { Loaded, Skeleton } from '../../../ui/states'
import { visitQuery } from '../api/get-visit'
import { changeOperation, recordOf } from '../api/outbox-operations'
import { condolenceDeskTexts } from '../desk-texts'
import { condolenceTexts } from '../texts'
import { EditVisit } from './edit-visit'

interface EditVisitFrameProps {
  visitId: string
  visitsPath: string
  unsentPath: string
}

/** The page on which a visit is corrected, on the phone and at the desk. */
export function EditVisitFrame({ visitId, visitsPath, unsentPath }: EditVisitFrameProps) {
  const t = useTexts(condolenceDeskTexts)
  const words = useTexts(condolenceTexts)
  const visit = useQuery(visitQuery(visitId))
  const outbox = useOutbox()
  const waiting = useUnsent().find(
    ({ operation, record }) => operation === changeOperation && record === recordOf(visitId),
  )
  const visitPath = `${visitsPath}/${visitId}`
  return (
    <Loaded of={visit} heights={[4, 20]} wholePage>
      {({ body, etag }) => (
        <>
          <PageHeader
            title={t.correctTitle(words.visitTitle(body.member.name, body.occasionName))}
            intro={t.correctIntro}
            back={visitPath}
          />
          {outbox ? (
            <EditVisit
              visit={body}
              etag={etag}
              waiting={waiting}
              visitPath={visitPath}
              unsentPath={unsentPath}
            />
          ) : (
            <Skeleton heights={[20]} />
          )}
        </>
      )}
    </Loaded>
  )
}
