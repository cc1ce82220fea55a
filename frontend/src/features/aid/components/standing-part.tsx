import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { useLastDay } from '../../../ui/provisional'
import type { AidCase } from '../api/cases'
import { caseTexts } from '../case-texts'

/** What the household's file says: the means test in figures and the notice it was approved on. */
export function StandingPart({ standing }: { standing: NonNullable<AidCase['standing']> }) {
  const t = useTexts(caseTexts)
  const language = useLanguage()
  const lastDay = useLastDay()
  const { notice } = standing
  return (
    <>
      <h3>
        {t.standing} <Link to={`/desk/aid/files/${standing.fileId}`}>{standing.fileNo}</Link>
      </h3>
      <Facts
        facts={[
          [t.category, standing.category],
          [
            t.perMonth,
            t.perMonthOf(
              formatMoney(standing.perMonth),
              formatMoney(standing.livingStandard),
              standing.householdSize,
            ),
          ],
          [t.incomeAndCosts, `${formatMoney(standing.income)} − ${formatMoney(standing.rigidExpenditure)}`],
          [t.reviewedOn, formatDate(standing.reviewedOn, language)],
          [
            t.noticeState,
            notice &&
              t.noticeFromTo(
                formatDate(notice.beginsOn, language),
                lastDay(notice.endsOn, notice.provisional),
                notice.openObjections,
              ),
          ],
        ]}
      />
    </>
  )
}
