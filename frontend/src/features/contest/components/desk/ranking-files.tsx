import { useTexts } from '../../../../lib/i18n'
import { ButtonLink } from '../../../../ui/button'
import { FetchForPurpose } from '../../../../ui/desk/fetch-for-purpose'
import { contestWorkbookOf, type Contest } from '../../api/contests'
import { contestDeskTexts } from '../../desk-texts'

/** Ranking, titles and judges' sheets on paper, and as a workbook. */
export function RankingFiles({ contest }: { contest: Contest }) {
  const t = useTexts(contestDeskTexts)
  return (
    <div className="row">
      <ButtonLink to={`/desk/contests/${contest.id}/print`} look="secondary">
        {t.printRanking}
      </ButtonLink>
      <ButtonLink to={`/desk/contests/${contest.id}/print?what=sheets`} look="secondary">
        {t.printSheets}
      </ButtonLink>
      <FetchForPurpose
        label={t.fetchRanking}
        usual="ACTIVITY"
        hrefOf={(purpose) => contestWorkbookOf(contest.id, purpose)}
      />
    </div>
  )
}
