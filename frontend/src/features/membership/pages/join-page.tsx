import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useSearch } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { FormField } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { admissionTexts } from '../admission-texts'
import { myAdmissionsQuery, useApplyToJoin, useWithdrawAdmission, type Admission } from '../api/admissions'
import { AdmissionBadge } from '../components/admission-badge'
import { ApplicantFields } from '../components/applicant-fields'
import { applicantMessages, applicantOf, emptyApplicant } from '../components/applicant-model'

/** Joining a union on the phone; a link or QR code may carry the union's code. */
export default function JoinPage() {
  const t = useTexts(admissionTexts)
  const mine = useQuery(myAdmissionsQuery)
  return (
    <>
      <PageHeader title={t.join} intro={t.joinIntro} back="/m/me" />
      <div className="stack">
        <Loaded of={mine} heights={[4]}>
          {({ items }) => (
            <>
              {items.map((admission) => (
                <Card key={admission.id}>
                  <strong>{admission.union.name}</strong> <AdmissionBadge status={admission.status} />
                  {admission.duesFrom !== undefined && (
                    <p>{t.duesFromText(admission.duesFrom.slice(0, 7))}</p>
                  )}
                  {admission.reason !== undefined && <p>{admission.reason}</p>}
                  {admission.status === 'SUBMITTED' && <Withdraw admission={admission} />}
                </Card>
              ))}
              {items.every(({ status }) => status === 'REFUSED' || status === 'WITHDRAWN') && <JoinForm />}
            </>
          )}
        </Loaded>
      </div>
    </>
  )
}

function Withdraw({ admission }: { admission: Admission }) {
  const t = useTexts(admissionTexts)
  const { mutate, isPending } = useWithdrawAdmission()
  const withdraw = () =>
    mutate(admission, {
      onSuccess: () => showToast(t.withdrawn),
      onError: (error) => showToast(t.notWithdrawn(toProblem(error).message)),
    })
  return (
    <div>
      <Button look="quiet" busy={isPending} onClick={withdraw}>
        {t.withdraw}
      </Button>
    </div>
  )
}

function JoinForm() {
  const t = useTexts(admissionTexts)
  const [search] = useSearch()
  const [unionCode, setUnionCode] = useState(search.get('code') ?? '')
  const [form, setForm] = useState(emptyApplicant)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useApplyToJoin()
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (unionCode.trim() === '') missing['unionCode'] = t.needText
  if (form.name.trim() === '') missing['name'] = t.needText
  if (form.idNumber.trim() === '') missing['idNumber'] = t.needText
  const messages: Record<string, string> = { ...applicantMessages(problem), ...(tried ? missing : {}) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0 || isPending) return
    mutate(
      { unionCode: unionCode.normalize('NFKC').trim(), applicant: applicantOf(form) },
      { onSuccess: () => showToast(t.sent) },
    )
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <FormField name="unionCode" label={t.unionCode} hint={t.unionCodeHint} error={messages['unionCode']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={40}
            value={unionCode}
            onChange={(event) => setUnionCode(event.target.value)}
          />
        )}
      </FormField>
      <ApplicantFields
        value={form}
        errors={messages}
        onChange={(changes) => setForm({ ...form, ...changes })}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t.send}
        </Button>
      </div>
    </form>
  )
}
