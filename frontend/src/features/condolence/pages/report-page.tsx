import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { AreaField, TextField } from '../../../ui/text-field'
import { reportableQuery, useReportOccasion } from '../api/report-occasion'
import { todoTexts } from '../todo-texts'
import '../condolence.css'

/** A member tells her union of an occasion of her own, or of a colleague's. */
export default function ReportPage() {
  const t = useTexts(todoTexts)
  const report = useReportOccasion()
  const occasions = useQuery(reportableQuery)
  const [occasion, setOccasion] = useState('')
  const [about, setAbout] = useState<'self' | 'colleague'>('self')
  const [colleague, setColleague] = useState('')
  const [occurredOn, setOccurredOn] = useState(today())
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const problem = report.error && toProblem(report.error)
  const nameless = about === 'colleague' && colleague.trim() === ''
  const messages: Record<string, string> = {
    ...problem?.fieldMessages(),
    ...(tried && occasion === '' ? { occasion: t.occasionMissing } : {}),
    ...(tried && nameless ? { colleague: t.colleagueMissing } : {}),
  }
  const send = () => {
    setTried(true)
    if (occasion === '' || nameless || report.isPending) return
    const said = note.trim()
    report.mutate({
      occasion,
      occurredOn,
      ...(about === 'colleague' ? { colleague: colleague.trim() } : {}),
      ...(said === '' ? {} : { note: said }),
    })
  }
  return (
    <>
      <PageHeader title={t.reportTitle} intro={t.reportIntro} back="/m/me" />
      {report.data ? (
        <Notice tone="good" live>
          {report.data.known ? t.reportKnown : t.reported}
        </Notice>
      ) : (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
          <ChipGroup
            name="about"
            label={t.about}
            choices={[
              { value: 'self', label: t.aboutSelf },
              { value: 'colleague', label: t.aboutColleague },
            ]}
            value={about}
            onChange={setAbout}
          />
          {about === 'colleague' && (
            <TextField
              name="colleague"
              label={t.colleague}
              maxLength={60}
              error={messages['colleague']}
              value={colleague}
              onChange={setColleague}
            />
          )}
          <Loaded of={occasions} heights={[4]}>
            {({ items }) => (
              <ChipGroup
                name="occasion"
                label={t.occasion}
                choices={items.map(({ occasion: value, name }) => ({ value, label: name }))}
                value={occasion}
                error={messages['occasion']}
                onChange={setOccasion}
              />
            )}
          </Loaded>
          <TextField
            name="occurredOn"
            label={t.occurredOn}
            type="date"
            error={messages['occurredOn']}
            value={occurredOn}
            onChange={setOccurredOn}
          />
          <AreaField
            name="note"
            label={t.reportNote}
            hint={t.reportNoteHint}
            optional
            maxLength={500}
            value={note}
            onChange={setNote}
          />
          <Button type="submit" wide busy={report.isPending}>
            {t.report}
          </Button>
        </form>
      )}
    </>
  )
}
