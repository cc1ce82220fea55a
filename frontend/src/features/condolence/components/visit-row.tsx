import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { ListLink } from '../../../ui/page'
import { Badge } from '../../../ui/surface'
import type { CondolenceVisitListItem } from '../api/list-visits'
import { condolenceTexts } from '../texts'

export function VisitRow({ visit }: { visit: CondolenceVisitListItem }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  return (
    <ListLink
      to={`/c/visits/${visit.id}`}
      aside={
        <>
          <span className="money">{visit.form === 'NONE' ? t.forms.NONE : formatMoney(visit.amount)}</span>
          <br />
          {visit.status === 'REVERSED' ? <Badge tone="accent">{t.reversed}</Badge> : t.forms[visit.form]}
        </>
      }
    >
      <strong>{t.visitTitle(visit.member.name, visit.occasionName)}</strong>
      <br />
      <span className="soft small">
        {formatDate(visit.visitedOn, language)} · {visit.union.name}
      </span>
    </ListLink>
  )
}
