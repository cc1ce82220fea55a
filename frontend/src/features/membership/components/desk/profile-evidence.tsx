import { useEffect, useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useOpenEvidence, type ProfileRequest } from '../../api/profile'
import { profileTexts } from '../../profile-texts'

type Document = ProfileRequest['evidence'][number]

interface Opened {
  address: string
  name: string
}

/** The documents of a request. A photo opens beside it, a PDF is saved; both are forgotten when the page is left. */
export function ProfileEvidence({ request }: { request: ProfileRequest }) {
  const t = useTexts(profileTexts)
  const { mutate, isPending } = useOpenEvidence(request.id)
  const [photo, setPhoto] = useState<Opened>()
  useEffect(() => {
    if (!photo) return undefined
    return () => URL.revokeObjectURL(photo.address)
  }, [photo])
  const open = (document: Document, name: string) =>
    mutate(
      { evidenceId: document.id, mediaType: document.mediaType },
      {
        onSuccess: (content) => {
          const address = URL.createObjectURL(content)
          if (document.mediaType === 'image/jpeg') setPhoto({ address, name })
          else save(address, `${name}.pdf`)
        },
        onError: (error) => showToast(t.failed(toProblem(error).message)),
      },
    )
  return (
    <section className="stack-s" aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      {request.evidence.length === 0 ? (
        <p className="soft">{request.evidenceRemovedAt === undefined ? t.noEvidence : t.evidenceRemoved}</p>
      ) : (
        <>
          <ul className="lines">
            {request.evidence.map((document, index) => {
              const name = t.document(index + 1)
              return (
                <li key={document.id} className="row between">
                  <span>
                    {name} · {document.mediaType === 'image/jpeg' ? t.photo : t.pdf} ·{' '}
                    {t.size(Math.max(1, Math.round(document.bytes / 1024)))}
                  </span>
                  <Button
                    look="secondary"
                    busy={isPending}
                    aria-label={`${t.open}：${name}`}
                    onClick={() => open(document, name)}
                  >
                    {t.open}
                  </Button>
                </li>
              )
            })}
          </ul>
          <p className="soft small">{t.openNote}</p>
        </>
      )}
      <Sheet title={photo?.name ?? ''} open={photo !== undefined} onClose={() => setPhoto(undefined)}>
        {photo && <img src={photo.address} alt={photo.name} className="evidence-photo" />}
      </Sheet>
    </section>
  )
}

function save(address: string, name: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
