import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { giftsQuery } from '../api/gifts'
import { GiftCard } from '../components/gift-card'
import { giftTexts } from '../gift-texts'

/** What I have to fetch, and what I have received. */
export default function GiftsPage() {
  const t = useTexts(giftTexts)
  const gifts = useQuery(giftsQuery)
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} back="/m/home" />
      <Loaded of={gifts} heights={[10, 10]}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="gift" title={t.noneTitle} text={t.noneText} />
          ) : (
            <ul className="stack">
              {items.map((gift) => (
                <li key={gift.id}>
                  <GiftCard gift={gift} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}
