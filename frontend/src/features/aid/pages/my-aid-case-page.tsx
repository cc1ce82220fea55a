import { useQuery } from '@tanstack/react-query'
import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useParam } from '../../../lib/router'
import { Button, ButtonLink } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { FileButton } from '../../../ui/file-button'
import { Icon } from '../../../ui/icon'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { myCaseQuery, useHandIn, useSubmit, useWithdraw, type MyAidCase } from '../api/my-cases'
import { caseTexts } from '../case-texts'
import { OwnAppeal } from '../components/own-appeal'
import '../cases.css'

/** One request of mine: its documents, where it stands, and why. */
export default function MyAidCasePage() {
  const aidCase = useQuery(myCaseQuery(useParam('id')))
  return (
    <Loaded of={aidCase} heights={[4, 12]} wholePage>
      {(body) => <MyCase aidCase={body} />}
    </Loaded>
  )
}

function MyCase({ aidCase }: { aidCase: MyAidCase }) {
  const t = useTexts(caseTexts)
  const { status } = aidCase
  return (
    <>
      <PageHeader
        title={`${t.kinds[aidCase.kind]} · ${t.statuses[status]}`}
        intro={aidCase.caseNo}
        back="/m/aid"
      />
      <div className="stack">
        {status === 'DRAFT' && <Notice>{t.draftOnly}</Notice>}
        {aidCase.returnedReason !== undefined && (
          <Notice tone="bad">{t.returned(aidCase.returnedReason)}</Notice>
        )}
        <Facts
          facts={[
            [t.requested, formatMoney(aidCase.requested)],
            [t.approved, aidCase.approved && formatMoney(aidCase.approved)],
            [t.reason, aidCase.reasonCode && t.reasons[aidCase.reasonCode]],
            [t.comment, aidCase.comment],
          ]}
        />
        <Progress aidCase={aidCase} />
        <h2>{t.need}</h2>
        <p className="case-need">{aidCase.need}</p>
        <h2>{t.evidence}</h2>
        {aidCase.evidence.length === 0 ? (
          <p className="soft">{t.noEvidence}</p>
        ) : (
          <ul>
            {aidCase.evidence.map(({ id }, at) => (
              <li key={id}>{t.document(at + 1)}</li>
            ))}
          </ul>
        )}
        {(status === 'DRAFT' || status === 'SUBMITTED') && <Steps aidCase={aidCase} />}
        {status === 'REFUSED' && <OwnAppeal of={aidCase.id} />}
        {status === 'REFUSED' && (
          <div>
            <ButtonLink to="/m/aid/new">{t.askAgain}</ButtonLink>
          </div>
        )}
      </div>
    </>
  )
}

/** The way of a case, with the day of each step that is behind. */
function Progress({ aidCase }: { aidCase: MyAidCase }) {
  const t = useTexts(caseTexts)
  const language = useLanguage()
  const steps = [
    [t.steps.created, aidCase.createdAt],
    [t.steps.submitted, aidCase.submittedAt],
    [t.steps.worked, aidCase.workedAt],
    [t.steps.decided, aidCase.decidedAt],
    [t.steps.paid, aidCase.paidOn],
  ] as const
  return (
    <ol className="aid-steps">
      {steps.map(([name, day]) => (
        <li key={name} className={day === undefined ? 'soft' : undefined}>
          <Icon name={day === undefined ? 'clock' : 'check'} /> {name} ·{' '}
          {day === undefined ? t.stepWaits : formatDate(day, language)}
        </li>
      ))}
    </ol>
  )
}

function Steps({ aidCase }: { aidCase: MyAidCase }) {
  const t = useTexts(caseTexts)
  const handIn = useHandIn(aidCase.id)
  const submit = useSubmit(aidCase)
  const withdraw = useWithdraw(aidCase)
  const failed = handIn.error ?? submit.error ?? withdraw.error
  return (
    <>
      {failed && <Notice tone="bad">{toProblem(failed).message}</Notice>}
      <div className="row">
        <FileButton
          label={t.addDocument}
          accept="image/jpeg,image/png,application/pdf"
          onFile={(file) => handIn.mutate(file, { onSuccess: () => showToast(t.documentAdded) })}
        />
        {aidCase.status === 'DRAFT' && (
          <Button
            busy={submit.isPending}
            onClick={() => submit.mutate(undefined, { onSuccess: () => showToast(t.wasSubmitted) })}
          >
            {t.submit}
          </Button>
        )}
        <Button
          look="quiet"
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined, { onSuccess: () => showToast(t.wasWithdrawn) })}
        >
          {t.withdraw}
        </Button>
      </div>
    </>
  )
}
