import { addDays, formatDate, formatMoney, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { Badge, Card } from '../../../ui/surface'
import type { MyEnrollment } from '../api/my-mutual-aid'
import { myWelfareTexts } from '../my-texts'

/** One scheme that covers, or covered, the member. */
export function MyEnrollmentCard({ enrollment, onClaim }: { enrollment: MyEnrollment; onClaim: () => void }) {
  const t = useTexts(myWelfareTexts)
  const language = useLanguage()
  const { status, inForce, waitingOver, coveredFrom, periodFrom, periodTo } = enrollment
  const state = status !== 'ENROLLED' || inForce ? t.states[status] : periodFrom > today() ? t.notYet : t.over
  return (
    <Card accent={inForce}>
      <div className="stack-s">
        <div className="row between">
          <h3>{enrollment.name}</h3>
          <Badge tone={inForce ? 'good' : status === 'REFUND_DUE' ? 'gold' : 'plain'}>{state}</Badge>
        </div>
        {status === 'ENROLLED' && (
          <p>{waitingOver ? t.covered : t.waiting(formatDate(coveredFrom, language))}</p>
        )}
        <Facts
          facts={[
            [
              t.period,
              `${formatDate(periodFrom, language)} – ${formatDate(addDays(periodTo, -1), language)}`,
            ],
            [t.shares, enrollment.shares],
            [t.paid, formatMoney(enrollment.ownShare)],
            [t.price, formatMoney(enrollment.price)],
          ]}
        />
        {enrollment.benefits.length > 0 && (
          <ul aria-label={t.benefits}>
            {enrollment.benefits.map(({ category, name, perShare, rate }) => (
              <li key={category}>
                {name}：{perShare !== undefined && t.perShare(formatMoney(perShare))}
                {rate !== undefined && t.rate(rate)}
              </li>
            ))}
          </ul>
        )}
        {status === 'ENROLLED' && periodFrom <= today() && waitingOver && (
          <div>
            <Button look="secondary" aria-label={t.claimOf(enrollment.name)} onClick={onClaim}>
              {t.claim}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}
