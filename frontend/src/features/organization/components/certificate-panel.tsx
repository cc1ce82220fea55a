import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { addDays, formatDate, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { Badge, Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { certificatesQuery, useReportChanges, type Certificate } from '../api/certificates'
import { organizationTexts } from '../texts'
import { CertificateSheet } from './certificate-sheet'

/** The union as a legal person: its certificates, the newest first, and what is due. */
export function CertificatePanel({ unionId }: { unionId: string }) {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const certificates = useQuery(certificatesQuery(unionId))
  const [recording, setRecording] = useState(false)
  const mayWrite = may(session, 'UNION_WRITE')
  return (
    <Card>
      <section className="stack" aria-labelledby="certificates">
        <div className="row between">
          <h2 id="certificates">{t.certificates}</h2>
          {mayWrite && (
            <Button look="secondary" icon="plus" onClick={() => setRecording(true)}>
              {t.recordCertificate}
            </Button>
          )}
        </div>
        <Loaded of={certificates} heights={[6]}>
          {({ items }) => (
            <>
              {items.length === 0 && <p className="soft">{t.noCertificates}</p>}
              {items.map((one) => (
                <OneCertificate key={one.id} unionId={unionId} certificate={one} mayWrite={mayWrite} />
              ))}
            </>
          )}
        </Loaded>
        {recording && <CertificateSheet unionId={unionId} onClose={() => setRecording(false)} />}
      </section>
    </Card>
  )
}

interface OneProps {
  unionId: string
  certificate: Certificate
  mayWrite: boolean
}

function OneCertificate({ unionId, certificate, mayWrite }: OneProps) {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  const { mutate, isPending, error } = useReportChanges(unionId)
  const problem = error && toProblem(error)
  const unreported = certificate.alarms.some(({ since }) => since !== undefined)
  return (
    <div className="stack-s">
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      {certificate.alarms.map((alarm) => (
        <Notice tone={alarm.overdue ? 'bad' : 'gold'} key={alarm.code}>
          {t.alarms[alarm.code](formatDate(alarm.due, language))}
          {alarm.overdue && ` ${t.overdue}`}
        </Notice>
      ))}
      <Facts
        facts={[
          [t.certificateNumber, certificate.number],
          [
            t.creditCode,
            <span key="code">
              <span className="code">{certificate.creditCode}</span>
              {certificate.creditCodeReason !== undefined && (
                <>
                  {' '}
                  <Badge tone="gold">{t.checkFails(certificate.creditCodeReason)}</Badge>
                </>
              )}
            </span>,
          ],
          [t.issuedBy, certificate.issuedBy],
          [
            t.valid,
            `${formatDate(certificate.from, language)} – ${formatDate(addDays(certificate.to, -1), language)}`,
          ],
          [
            t.reportedOn,
            certificate.changesReportedOn && formatDate(certificate.changesReportedOn, language),
          ],
        ]}
      />
      {mayWrite && unreported && (
        <div>
          <Button
            look="secondary"
            icon="check"
            busy={isPending}
            onClick={() =>
              mutate(
                { certificateId: certificate.id, reportedOn: today() },
                { onSuccess: () => showToast(t.reported) },
              )
            }
          >
            {t.reportToday}
          </Button>
        </div>
      )}
    </div>
  )
}
