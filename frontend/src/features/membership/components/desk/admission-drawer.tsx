import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate, formatDateTime, today } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { DetailDrawer } from '../../../../ui/desk/drawer'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Facts } from '../../../../ui/facts'
import { FormField } from '../../../../ui/field'
import { Loaded } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import { admissionTexts } from '../../admission-texts'
import { admissionQuery, useDecideAdmission, type Admission } from '../../api/admissions'
import { lifeTexts } from '../../life-texts'
import { AdmissionBadge } from '../admission-badge'

/** One application beside the list, and the committee's decision. */
export function AdmissionDrawer({ admissionId, onClose }: { admissionId: string; onClose: () => void }) {
  const t = useTexts(admissionTexts)
  const open = admissionId !== ''
  const admission = useQuery({ ...admissionQuery(admissionId), enabled: open })
  return (
    <DetailDrawer title={admission.data?.name ?? t.title} open={open} onClose={onClose}>
      <Loaded of={admission} heights={[1.5, 1.5, 1.5, 1.5]}>
        {(shown) => (
          <div className="stack">
            <AdmissionFacts admission={shown} />
            {shown.mayDecide && <DecisionForm key={shown.version} admission={shown} />}
          </div>
        )}
      </Loaded>
    </DetailDrawer>
  )
}

function AdmissionFacts({ admission }: { admission: Admission }) {
  const t = useTexts(admissionTexts)
  const life = useTexts(lifeTexts)
  const language = useLanguage()
  const day = (date: string | undefined) => date && formatDate(date, language)
  return (
    <Facts
      facts={[
        [t.state, <AdmissionBadge status={admission.status} key="status" />],
        [t.union, admission.union.name],
        [t.channel, t.channels[admission.channel]],
        [t.submittedAt, formatDateTime(admission.submittedAt, language)],
        [t.enteredBy, admission.enteredBy],
        [t.sex, admission.sex && t.sexes[admission.sex]],
        [t.birthDate, day(admission.birthDate)],
        [t.idNumber, admission.idNumberMasked],
        [t.phone, admission.phoneMasked],
        [t.employeeNo, admission.employeeNo],
        [t.post, admission.post],
        [life.form, life.forms[admission.employment.form]],
        [t.joinedOn, day(admission.joinedOn)],
        [t.duesFrom, admission.duesFrom?.slice(0, 7)],
        [t.decidedBy, admission.decidedBy],
        [t.reason, admission.reason],
      ]}
    />
  )
}

function DecisionForm({ admission }: { admission: Admission }) {
  const t = useTexts(admissionTexts)
  const [joinedOn, setJoinedOn] = useState(today())
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { mutate, isPending, error } = useDecideAdmission()
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (missing && reason.trim() === '') messages['reason'] = t.needReason
  const decide = (approve: boolean) => {
    if (!approve && reason.trim() === '') {
      setMissing(true)
      return
    }
    mutate(
      { admission, approve, ...(approve ? { joinedOn } : { reason: reason.trim() }) },
      { onSuccess: () => showToast(approve ? t.approved : t.refused) },
    )
  }
  return (
    <section className="stack">
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <FormField name="joinedOn" label={t.joinedOn} error={messages['joinedOn']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="date"
            max={today()}
            value={joinedOn}
            onChange={(event) => setJoinedOn(event.target.value)}
          />
        )}
      </FormField>
      <FormField name="reason" label={t.reason} error={messages['reason']} optional>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FormField>
      <div className="row">
        <Button busy={isPending} onClick={() => decide(true)}>
          {t.approve}
        </Button>
        <Button look="secondary" busy={isPending} onClick={() => decide(false)}>
          {t.refuse}
        </Button>
      </div>
    </section>
  )
}
