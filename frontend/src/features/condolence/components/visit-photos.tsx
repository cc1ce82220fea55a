import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { showToast } from '../../../ui/toast'
import { photoAddress, useAttachPhoto } from '../api/attach-photo'
import type { CondolenceVisit } from '../api/get-visit'
import { condolenceTexts } from '../texts'
import { PhotoButton } from './photo-taker'

export function VisitPhotos({ visit }: { visit: CondolenceVisit }) {
  const t = useTexts(condolenceTexts)
  const { mutate } = useAttachPhoto()
  const add = (photo: Blob | null) => {
    if (!photo) {
      showToast(t.photoBroken)
      return
    }
    mutate(
      { visitId: visit.id, photo },
      {
        onSuccess: () => showToast(t.photoAdded),
        onError: (error) => showToast(t.failed(toProblem(error).message)),
      },
    )
  }
  return (
    <section className={visit.attachments.length > 0 ? 'stack' : 'stack no-print'} aria-labelledby="photos">
      <h2 id="photos">{t.photos}</h2>
      {visit.attachments.length > 0 && (
        <ul className="photos">
          {visit.attachments.map((attachment, index) => (
            <li key={attachment.id}>
              <img src={photoAddress(visit.id, attachment.id)} alt={t.photoAlt(index + 1)} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
      {visit.status === 'RECORDED' && (
        <div className="no-print">
          <PhotoButton label={t.addPhoto} onPhoto={add} />
        </div>
      )}
    </section>
  )
}
