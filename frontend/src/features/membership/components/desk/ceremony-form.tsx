import { useState, type SubmitEvent } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { DataTable } from '../../../../ui/desk/data-table'
import { UnionPicker, type Picked } from '../../../../ui/desk/pickers'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import { admissionTexts } from '../../admission-texts'
import { useHoldCeremony } from '../../api/admissions'
import { applicantsOf } from '../applicant-model'
import { rowFaults } from './ceremony-faults'

const most = 500

/** Many people in one act: pasted from a spreadsheet, checked row by row, all or none. */
export function CeremonyForm({ union }: { union: Picked | undefined }) {
  const t = useTexts(admissionTexts)
  const [where, setWhere] = useState(union)
  const [heldOn, setHeldOn] = useState(today())
  const [pasted, setPasted] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error, data } = useHoldCeremony()
  const problem = error && toProblem(error)
  const people = applicantsOf(pasted)
  const missing: Record<string, string> = {}
  if (!where) missing['unionId'] = t.needText
  if (people.length === 0) missing['people'] = t.needText
  if (people.length > most) missing['people'] = t.tooMany
  const faults = rowFaults(problem?.problem.errors ?? [], people)
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  if (faults.length > 0) messages['people'] = t.rowsWrong
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!where || Object.keys(missing).length > 0 || isPending) return
    mutate(
      { unionId: where.id, heldOn, people },
      {
        onSuccess: () => {
          setPasted('')
          setTried(false)
        },
      },
    )
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {data && (
        <Notice tone="good" live>
          <strong>{t.held(data.admitted)}</strong> {t.heldText(data.duesFrom.slice(0, 7))}
        </Notice>
      )}
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      {faults.length > 0 && (
        <DataTable
          label={t.problem}
          columns={[
            { key: 'row', title: t.row, short: true, render: (fault) => fault.row },
            { key: 'name', title: t.name, short: true, render: (fault) => fault.name },
            { key: 'problem', title: t.problem, render: (fault) => fault.message },
          ]}
          rows={faults}
          rowKey={(fault) => fault.key}
        />
      )}
      <UnionPicker
        name="unionId"
        label={t.union}
        error={messages['unionId']}
        value={where}
        onChange={setWhere}
      />
      <FormField name="heldOn" label={t.heldOn} hint={t.heldOnHint} error={messages['heldOn']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="date"
            max={today()}
            value={heldOn}
            onChange={(event) => setHeldOn(event.target.value)}
          />
        )}
      </FormField>
      <FormField name="people" label={t.list} hint={t.listHint} error={messages['people']}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            rows={10}
            spellCheck={false}
            autoComplete="off"
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
        )}
      </FormField>
      <p className="soft small" role="status">
        {t.people(people.length)}
      </p>
      <div>
        <Button type="submit" busy={isPending}>
          {t.hold}
        </Button>
      </div>
    </form>
  )
}
