import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useParam } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { useLastDay } from '../../../ui/provisional'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import type { HardshipFile } from '../api/hardship-files'
import { myHardshipFileQuery } from '../api/my-hardship-files'
import { HardshipBadge } from '../components/hardship-badge'
import { HouseholdFacts } from '../components/household-facts'
import { MeansPicture } from '../components/means-picture'
import { OwnAppeal } from '../components/own-appeal'
import { OwnActions } from '../components/own-actions'
import { OwnDocuments } from '../components/own-documents'
import { MeansCheck } from '../components/means-check'
import { StepList } from '../components/step-list'
import { hardshipTexts } from '../hardship-texts'
import '../hardship.css'

const closed = ['EXITED', 'ARCHIVED', 'REFUSED', 'WITHDRAWN']

/** One's own file: where it stands, every step with its reason, and what is still to do. */
export default function MyFilePage() {
  const t = useTexts(hardshipTexts)
  const file = useQuery(myHardshipFileQuery(useParam('id')))
  return (
    <>
      <PageHeader title={file.data?.fileNo ?? t.mine} back="/m/aid/files" />
      <Loaded of={file} heights={[8, 12, 8]}>
        {(shown) => (
          <div className="stack">
            <State file={shown} />
            <OwnActions file={shown} />
            <OwnAppeal of={shown.id} />
            <StepList steps={shown.steps} />
            <MeansPicture file={shown} />
            <MeansCheck judgement={shown.judgement} />
            <HouseholdFacts household={shown.household} />
            <OwnDocuments file={shown} open={!closed.includes(shown.status)} />
          </div>
        )}
      </Loaded>
    </>
  )
}

function State({ file }: { file: HardshipFile }) {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  const lastDay = useLastDay()
  return (
    <>
      {file.recoveryReview === true && <Notice tone="bad">{t.recovery}</Notice>}
      <Facts
        facts={[
          [t.state, <HardshipBadge status={file.status} key="status" />],
          [t.category, file.categoryName],
          [t.union, file.union.name],
          [t.notice, file.notice && t.noticeUntil(lastDay(file.notice.endsOn, file.notice.provisional))],
          [t.reviewDue, file.reviewDue && formatDate(file.reviewDue, language)],
        ]}
      />
      {!closed.includes(file.status) && file.status !== 'IN_FORCE' && (
        <Notice>
          {t.noticeConsent} <Link to="/m/me/consents">{t.toConsents}</Link>
        </Notice>
      )}
    </>
  )
}
