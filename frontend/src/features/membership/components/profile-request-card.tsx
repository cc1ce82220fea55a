import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { shrinkPhoto } from '../../../lib/photo'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FileButton } from '../../../ui/file-button'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useHandInEvidence, useWithdrawProfileRequest, type ProfileRequest } from '../api/profile'
import { profileTexts } from '../profile-texts'
import { ProfileBadge } from './profile-badge'

/** One request as the member follows it: what she asked for, what is missing, what was answered. */
export function ProfileRequestCard({ request }: { request: ProfileRequest }) {
  const t = useTexts(profileTexts)
  const language = useLanguage()
  const waits = request.status === 'OPEN' || request.status === 'MORE_EVIDENCE'
  return (
    <Card>
      <div className="stack-s">
        <div className="row between">
          <strong>{request.items.map(({ field }) => t.fields[field]).join('、')}</strong>
          <ProfileBadge status={request.status} />
        </div>
        <ul>
          {request.items.map((item) => (
            <li key={item.field}>
              {t.fields[item.field]}：{t.words[item.before ?? ''] ?? item.before ?? t.empty} →{' '}
              {t.words[item.proposed] ?? item.proposed}
            </li>
          ))}
        </ul>
        <p className="soft small">
          {t.askedAt(formatDateTime(request.askedAt, language))}
          {request.decidedBy !== undefined && ` · ${t.decidedBy(request.decidedBy)}`}
        </p>
        {request.reason !== undefined && (
          <Notice tone="gold">
            {t.answer}：{request.reason}
          </Notice>
        )}
        <Evidence request={request} waits={waits} />
        {waits && <Withdraw request={request} />}
      </div>
    </Card>
  )
}

function Evidence({ request, waits }: { request: ProfileRequest; waits: boolean }) {
  const t = useTexts(profileTexts)
  const { mutate, isPending } = useHandInEvidence()
  const send = async (chosen: File) => {
    try {
      const file = chosen.type === 'application/pdf' ? chosen : await shrinkPhoto(chosen)
      mutate(
        { requestId: request.id, file },
        {
          onSuccess: () => showToast(t.evidenceAdded),
          onError: (error) => showToast(t.failed(toProblem(error).message)),
        },
      )
    } catch {
      showToast(t.fileBroken)
    }
  }
  return (
    <>
      {request.evidenceMissing && <Notice tone="gold">{t.evidenceMissing}</Notice>}
      {request.evidence.length > 0 && <p>{t.evidenceCount(request.evidence.length)}</p>}
      {request.evidenceRemovedAt !== undefined && <p className="soft small">{t.evidenceRemoved}</p>}
      {waits && (
        <div className="stack-s" aria-busy={isPending}>
          <div>
            <FileButton
              label={t.addEvidence}
              icon="camera"
              accept="image/jpeg,image/png,application/pdf"
              onFile={(file) => void send(file)}
            />
          </div>
          <p className="soft small">{t.evidenceHint}</p>
        </div>
      )}
    </>
  )
}

function Withdraw({ request }: { request: ProfileRequest }) {
  const t = useTexts(profileTexts)
  const { mutate, isPending } = useWithdrawProfileRequest()
  const withdraw = () =>
    mutate(request, {
      onSuccess: () => showToast(t.withdrawn),
      onError: (error) => showToast(t.failed(toProblem(error).message)),
    })
  return (
    <div>
      <Button look="quiet" busy={isPending} onClick={withdraw}>
        {t.withdraw}
      </Button>
    </div>
  )
}
