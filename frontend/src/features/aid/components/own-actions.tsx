import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import type { HardshipFile } from '../api/hardship-files'
import { useAddMyEvidence, useSubmitMine, useWithdrawMine } from '../api/my-hardship-files'
import { hardshipTexts } from '../hardship-texts'
import { SignAuthorisation } from './sign-authorisation'

/** What the worker herself does: complete, sign, submit, withdraw. */
export function OwnActions({ file }: { file: HardshipFile }) {
  const t = useTexts(hardshipTexts)
  const submit = useSubmitMine(file)
  const withdraw = useWithdrawMine(file)
  const failed = (error: unknown) => showToast(t.failed(toProblem(error).message))
  if (file.nextSteps.length === 0) return null
  const mine = file.nextSteps.includes('SUBMIT')
  return (
    <Card accent>
      <section className="stack-s" aria-labelledby="actions">
        <h2 id="actions">{t.actions}</h2>
        {file.authorised ? <Notice tone="good">{t.authorised}</Notice> : <Sign file={file} />}
        {submit.error && <Notice tone="bad">{toProblem(submit.error).message}</Notice>}
        <div className="row">
          {mine && (
            <Button
              busy={submit.isPending}
              onClick={() => submit.mutate(undefined, { onSuccess: () => showToast(t.submitted) })}
            >
              {t.submit}
            </Button>
          )}
          {mine && (
            <ButtonLink look="secondary" icon="pencil" to={`/m/aid/files/${file.id}/edit`}>
              {t.continueDraft}
            </ButtonLink>
          )}
          <Button
            look="quiet"
            busy={withdraw.isPending}
            onClick={() =>
              withdraw.mutate(undefined, { onSuccess: () => showToast(t.withdrawn), onError: failed })
            }
          >
            {t.withdraw}
          </Button>
        </div>
      </section>
    </Card>
  )
}

function Sign({ file }: { file: HardshipFile }) {
  const t = useTexts(hardshipTexts)
  const { mutate, isPending } = useAddMyEvidence(file.id)
  const keep = (signature: Blob) =>
    mutate(
      { kind: 'AUTHORISATION', file: signature },
      {
        onSuccess: () => showToast(t.signed),
        onError: (error) => showToast(t.failed(toProblem(error).message)),
      },
    )
  return (
    <section className="stack-s" aria-labelledby="sign">
      <h3 id="sign">{t.sign}</h3>
      <SignAuthorisation busy={isPending} onSigned={keep} />
    </section>
  )
}
