import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate, formatDateTime, today } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { DecisionForm } from '../../../../ui/decision-form'
import { DetailDrawer } from '../../../../ui/desk/drawer'
import { Facts } from '../../../../ui/facts'
import { Loaded } from '../../../../ui/states'
import { TextField } from '../../../../ui/text-field'
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
            {shown.mayDecide && <AdmissionDecision key={shown.version} admission={shown} />}
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

function AdmissionDecision({ admission }: { admission: Admission }) {
  const t = useTexts(admissionTexts)
  const [joinedOn, setJoinedOn] = useState(today())
  const { mutate, isPending, error } = useDecideAdmission()
  const problem = error && toProblem(error)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutate(
      { admission, approve, ...(approve && { joinedOn }), ...(reason !== undefined && { reason }) },
      { onSuccess: () => showToast(approve ? t.approved : t.refused) },
    )
  return (
    <DecisionForm
      yes={t.approve}
      no={t.refuse}
      reasonLabel={t.reason}
      reasonNeeded={t.needReason}
      busy={isPending}
      problem={problem}
      onDecide={decide}
    >
      <TextField
        name="joinedOn"
        label={t.joinedOn}
        error={problem?.fieldMessages()['joinedOn']}
        type="date"
        max={today()}
        value={joinedOn}
        onChange={setJoinedOn}
      />
    </DecisionForm>
  )
}
