import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useParam } from '../../../../lib/router'
import { ReplayLink } from '../../../../ui/desk/replay-link'
import { Facts } from '../../../../ui/facts'
import { PageHeader } from '../../../../ui/page'
import { useLastDay } from '../../../../ui/provisional'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { hardshipFileQuery, type HardshipFile } from '../../api/hardship-files'
import { ActionPanel } from '../../components/desk/action-panel'
import { RevealHousehold } from '../../components/desk/reveal-household'
import { DocumentList } from '../../components/desk/document-list'
import { HardshipBadge } from '../../components/hardship-badge'
import { HouseholdFacts } from '../../components/household-facts'
import { MeansPicture } from '../../components/means-picture'
import { MeansCheck } from '../../components/means-check'
import { StepList } from '../../components/step-list'
import { hardshipTexts } from '../../hardship-texts'
import '../../hardship.css'

/** One file on one screen: household, means, rules, documents, course, and what can be done now. */
export default function FilePage() {
  const t = useTexts(hardshipTexts)
  const file = useQuery({ ...hardshipFileQuery(useParam('id')), refetchOnWindowFocus: false })
  const main = file.data?.workers.find((worker) => worker.main)
  return (
    <>
      <PageHeader
        title={main ? `${main.member.name} · ${file.data?.fileNo ?? ''}` : t.desk}
        back="/desk/aid/files"
      />
      <Loaded of={file} heights={[4, 12, 8]}>
        {(shown) => (
          <div className="file-screen">
            <div className="stack">
              <Summary file={shown} />
              <HouseholdFacts household={shown.household} />
              <RevealHousehold file={shown} />
            </div>
            <div className="stack">
              <MeansPicture file={shown} />
              <MeansCheck judgement={shown.judgement} />
              {shown.judgement && <ReplayLink record="hardship-file" id={shown.id} />}
            </div>
            <div className="stack">
              <ActionPanel file={shown} />
              <DocumentList file={shown} />
              <StepList steps={shown.steps} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  )
}

function Summary({ file }: { file: HardshipFile }) {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  const lastDay = useLastDay()
  return (
    <>
      {file.checkFailed === true && <Notice tone="bad">{t.checkFailed}</Notice>}
      {file.reviewFailedOn !== undefined && (
        <Notice tone="bad">{t.reviewFailed(formatDate(file.reviewFailedOn, language))}</Notice>
      )}
      {file.recoveryReview === true && <Notice tone="bad">{t.recovery}</Notice>}
      <Facts
        facts={[
          [t.state, <HardshipBadge status={file.status} key="status" />],
          [t.category, file.categoryName],
          [t.union, file.union.name],
          [
            t.workers,
            file.workers
              .map(({ member, union, main }) => `${member.name}（${main ? t.main : union.name}）`)
              .join('、'),
          ],
          [t.personsLabel, t.persons(file.figures.persons)],
          [t.notice, file.notice && t.noticeUntil(lastDay(file.notice.endsOn, file.notice.provisional))],
          [
            t.objections,
            file.notice && file.notice.openObjections > 0 && t.objectionsOpen(file.notice.openObjections),
          ],
          [t.reviewDue, file.reviewDue && formatDate(file.reviewDue, language)],
        ]}
      />
    </>
  )
}
