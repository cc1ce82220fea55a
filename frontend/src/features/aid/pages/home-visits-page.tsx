import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { shrinkPhoto } from '../../../lib/photo'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FileButton } from '../../../ui/file-button'
import { PageHeader } from '../../../ui/page'
import { SheetForm } from '../../../ui/sheet-form'
import { Empty, Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import {
  hardshipVisitsQuery,
  useAddEvidence,
  useTakeStep,
  type HardshipFileListItem,
} from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'

/** Households that wait for a visit at home, for whoever goes there. */
export default function HomeVisitsPage() {
  const t = useTexts(hardshipTexts)
  const visits = useInfiniteQuery(hardshipVisitsQuery())
  return (
    <>
      <PageHeader title={t.visits} intro={t.visitsIntro} back="/c/today" />
      <Loaded of={visits} heights={[8, 8]}>
        {(data) => {
          const files = rowsOf(data)
          if (files.length === 0) return <Empty icon="place" title={t.noVisits} text={t.noVisitsText} />
          return (
            <ul className="grid">
              {files.map((file) => (
                <li key={file.id}>
                  <VisitCard file={file} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </>
  )
}

function VisitCard({ file }: { file: HardshipFileListItem }) {
  const t = useTexts(hardshipTexts)
  const [visiting, setVisiting] = useState(false)
  const { mutate, isPending } = useAddEvidence(file.id)
  const photograph = async (chosen: File) =>
    mutate(
      { kind: 'VISIT', file: await shrinkPhoto(chosen) },
      {
        onSuccess: () => showToast(t.evidenceAdded),
        onError: (error) => showToast(t.failed(toProblem(error).message)),
      },
    )
  return (
    <Card>
      <div className="stack-s" aria-busy={isPending}>
        <h2>{file.worker.name}</h2>
        <p className="soft">
          {file.union.name} · {file.fileNo}
        </p>
        <div className="row">
          <Button icon="pencil" onClick={() => setVisiting(true)}>
            {t.recordVisit}
          </Button>
          <FileButton
            label={t.visitPhoto}
            icon="camera"
            accept="image/*"
            onFile={(photo) => void photograph(photo)}
          />
        </div>
      </div>
      {visiting && <VisitSheet file={file} onClose={() => setVisiting(false)} />}
    </Card>
  )
}

function VisitSheet({ file, onClose }: { file: HardshipFileListItem; onClose: () => void }) {
  const t = useTexts(hardshipTexts)
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useTakeStep(file)
  const problem = error ? toProblem(error) : undefined
  const submit = () =>
    mutate(
      { step: 'VISIT', reason: reason.trim() },
      {
        onSuccess: () => {
          showToast(t.visitSaved)
          onClose()
        },
      },
    )
  return (
    <SheetForm
      title={t.recordVisit}
      action={t.save}
      busy={isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <AreaField
        name="reason"
        label={t.visitSeen}
        error={problem?.fieldMessages()['reason']}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
