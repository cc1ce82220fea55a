import { formatDate, formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { QrCode } from '../../../ui/qr-code'
import { Card } from '../../../ui/surface'
import type { MembershipCard } from '../api/membership-card'
import { cardTexts } from '../card-texts'

/** The card as it is shown to somebody else. */
export function MemberCard({ card }: { card: MembershipCard }) {
  const t = useTexts(cardTexts)
  const language = useLanguage()
  return (
    <Card accent>
      <div className="stack member-card">
        <h2>{card.name}</h2>
        <QrCode text={card.verifyUrl} label={t.qrLabel(card.name)} />
        <Facts
          facts={[
            [t.memberNo, card.memberNo],
            [t.union, card.union.name],
            [t.joinedOn, formatDate(card.joinedOn, language)],
            [t.validUntil, formatDateTime(card.validUntil, language)],
          ]}
        />
        <p className="soft small">{t.renewed}</p>
        <a className="more no-print" href={card.verifyUrl}>
          {t.verifyLink}
        </a>
      </div>
    </Card>
  )
}
