import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Notice } from '../../../ui/surface'
import { contributionRulesQuery } from '../api/contributions'
import { contributionTexts } from '../texts'
import { rateText } from './rate'

/** What rules the contribution of a union and month, with the documents. */
export function RuleLines({ unionId, month }: { unionId: string; month: string }) {
  const t = useTexts(contributionTexts)
  const { data: rules } = useQuery(contributionRulesQuery(unionId, month))
  if (!rules) return null
  const source = ({ documentNumber, clause }: { documentNumber: string; clause: string }) =>
    t.source(documentNumber, clause)
  const shares = rules.shares.map(({ union, share }) => t.shareOf(union?.name ?? t.outside, share))
  return (
    <div className="stack-s">
      {rules.belowFloor && <Notice tone="gold">{t.belowFloor(rateText(rules.basicFloor))}</Notice>}
      <p>
        {t.rule(rateText(rules.rate), rules.dueOn)}
        <br />
        <span className="soft small">
          {source(rules.rateCitation)}；{source(rules.dueCitation)}
        </span>
      </p>
      <p>
        {shares.join('，')}
        <br />
        <span className="soft small">
          {rules.sharesPack.title}：{source(rules.sharesCitation)}
        </span>
      </p>
    </div>
  )
}
