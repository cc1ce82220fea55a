import { useState, type SubmitEvent } from 'react'
import { today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { useWorkingUnion } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ChipGroup, FormField } from '../../../ui/field'
import { Icon } from '../../../ui/icon'
import { templateOf, type ImportKind } from '../api/get-import'
import { useUploadImport } from '../api/upload-import'
import { integrationTexts } from '../texts'
import { rejectionOf } from './accepted-file'
import { FileDrop } from './file-drop'
import { Refusal } from './refusal'
import { RosterTerms, type RosterTermsValue } from './roster-terms'

interface UploadFormProps {
  kind: ImportKind
  kinds: readonly ImportKind[]
  onKind: (kind: ImportKind) => void
}

/** The first step: what, into which union, which file. */
export function UploadForm({ kind, kinds, onKind }: UploadFormProps) {
  const t = useTexts(integrationTexts)
  const working = useWorkingUnion()
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [year, setYear] = useState(String(yearOf(today())))
  const [terms, setTerms] = useState<RosterTermsValue>({ mode: 'CHANGES', asOf: today(), missing: 'RETAIN' })
  const [file, setFile] = useState<File>()
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error, reset } = useUploadImport()
  const rejection = file && rejectionOf(kind, file)
  const fileError = rejection ? t.rejections[rejection] : tried && !file ? t.needFile : undefined

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!file || rejection || !union || isPending) return
    mutate(
      {
        kind,
        unionId: union.id,
        year: kind === 'ANNUAL_PLAN' ? Number(year) : undefined,
        terms: kind === 'ROSTER' ? terms : undefined,
        file,
      },
      { onSuccess: ({ id }) => navigate(`/desk/imports/${id}`) },
    )
  }

  return (
    <form className="stack upload-form" noValidate onSubmit={submit}>
      {error && <Refusal problem={toProblem(error)} />}
      <ChipGroup
        name="kind"
        label={t.whatKind}
        choices={kinds.map((value) => ({ value, label: t.kinds[value], detail: t.kindHints[value] }))}
        value={kind}
        onChange={(value) => {
          reset()
          onKind(value)
        }}
      />
      <UnionPicker
        name="unionId"
        label={t.whichUnion}
        hint={t.whichUnionHint}
        error={tried && !union ? t.needUnion : undefined}
        value={union}
        onChange={setUnion}
      />
      {kind === 'ROSTER' && <RosterTerms value={terms} onChange={setTerms} />}
      {kind === 'ANNUAL_PLAN' && (
        <FormField name="year" label={t.year}>
          {(wiring) => (
            <input
              {...wiring}
              className="input year-input"
              type="number"
              min={2000}
              max={2100}
              value={year}
              onChange={(event) => setYear(event.target.value)}
            />
          )}
        </FormField>
      )}
      <FileDrop
        kind={kind}
        file={file}
        error={fileError}
        onFile={(chosen) => {
          reset()
          setFile(chosen)
        }}
      />
      <p className="small">
        {t.templateHint}{' '}
        <a href={templateOf(kind)} download>
          <Icon name="download" /> {t.template}
        </a>
      </p>
      <div>
        <Button type="submit" icon="upload" busy={isPending}>
          {isPending ? t.uploading : t.upload}
        </Button>
      </div>
    </form>
  )
}
