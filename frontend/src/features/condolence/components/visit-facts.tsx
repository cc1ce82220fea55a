import { formatDate, formatDateTime, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Card } from '../../../ui/surface'
import type { CondolenceVisit } from '../api/get-visit'
import { healthTexts } from '../health-texts'
import { condolenceTexts } from '../texts'

export function VisitFacts({ visit }: { visit: CondolenceVisit }) {
  const t = useTexts(condolenceTexts)
  const health = useTexts(healthTexts)
  const language = useLanguage()
  const gift = visit.form === 'NONE' ? t.forms.NONE : `${t.forms[visit.form]} ${formatMoney(visit.amount)}`
  return (
    <Card>
      <Facts
        facts={[
          [t.visitNo, visit.visitNo],
          [t.member, visit.member.name],
          [t.union, visit.union.name],
          [t.occasion, visit.occasionName],
          [t.relation, visit.relation && t.relations[visit.relation]],
          [health.illness, visit.illness && health.illnesses[visit.illness]],
          [health.surgery, visit.surgery && health.surgeryDone],
          [t.occurredOn, formatDate(visit.occurredOn, language)],
          [t.visitedOn, formatDate(visit.visitedOn, language)],
          [t.visitors, visit.visitors.join('、')],
          [t.form, gift],
          [t.note, visit.noteWithheld ? t.noteWithheld : visit.note],
          [t.recordedBy, visit.recordedBy.name],
          [t.recordedAt, formatDateTime(visit.recordedAt, language)],
        ]}
      />
    </Card>
  )
}
