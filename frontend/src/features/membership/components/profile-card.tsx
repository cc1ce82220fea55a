import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Card, Notice } from '../../../ui/surface'
import { Facts } from '../../../ui/facts'
import type { Me } from '../api/get-me'
import { membershipTexts } from '../texts'

/** The person's own file; sensitive values arrive masked. */
export function ProfileCard({ me }: { me: Me }) {
  const t = useTexts(membershipTexts)
  const language = useLanguage()
  const member = me.member
  if (!member) return <Notice tone="gold">{t.noMember}</Notice>
  return (
    <Card>
      <div className="stack">
        <h2>{t.profile}</h2>
        <Facts
          facts={[
            [t.name, member.name],
            [t.memberNo, member.memberNo],
            [t.union, member.union.name],
            [t.status, t.statuses[member.status]],
            [t.joinedOn, formatDate(member.joinedOn, language)],
            [t.post, member.post],
            [t.phone, member.phoneMasked],
            [t.idNumber, member.idNumberMasked],
          ]}
        />
        <p className="soft small">{t.masked}</p>
      </div>
    </Card>
  )
}
