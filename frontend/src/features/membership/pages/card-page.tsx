import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { membershipCardQuery } from '../api/membership-card'
import { cardTexts } from '../card-texts'
import { MemberCard } from '../components/member-card'
import '../membership.css'

export default function CardPage() {
  const t = useTexts(cardTexts)
  const card = useQuery(membershipCardQuery)
  const none = card.error !== null && toProblem(card.error).code === 'NO_MEMBERSHIP'
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      {none ? (
        <Empty icon="ticket" title={t.title} text={t.noCard} />
      ) : (
        <Loaded of={card} heights={[30]}>
          {(data) => <MemberCard card={data} />}
        </Loaded>
      )}
    </>
  )
}
