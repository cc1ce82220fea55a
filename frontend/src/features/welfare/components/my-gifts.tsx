import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { myGiftsQuery, useSign } from '../api/my-gifts'
import { myWelfareTexts } from '../my-texts'

/** Gifts at festivals to the member, with this year's sum from all unions; she signs for each by name. */
export function MyGifts() {
  const t = useTexts(myWelfareTexts)
  const gifts = useQuery(myGiftsQuery)
  const { mutate, isPending } = useSign()
  return (
    <Loaded of={gifts} heights={[6]}>
      {({ items, elsewhere, thisYear }) => (
        <div className="stack-s">
          <p className="soft">
            {items.length + elsewhere.length === 0 ? t.noGifts : t.giftsThisYear(formatMoney(thisYear))}
          </p>
          <ul className="stack-s">
            {items.map((gift) => (
              <li key={gift.id} className="row between">
                <span>
                  {gift.year} {t.festivals[gift.festival] ?? gift.festival}：{gift.item}
                  <br />
                  <span className="soft small">
                    {gift.union.name} · {formatMoney(gift.amount)}
                  </span>
                </span>
                {gift.status === 'RECEIVED' ? (
                  <span className="soft small">{t.signed(gift.receivedOn ?? '')}</span>
                ) : (
                  <Button
                    look="secondary"
                    busy={isPending}
                    aria-label={t.signOf(gift.item)}
                    onClick={() =>
                      mutate(gift, {
                        onSuccess: () => showToast(t.signedNow),
                        onError: (error) => showToast(toProblem(error).message),
                      })
                    }
                  >
                    {t.sign}
                  </Button>
                )}
              </li>
            ))}
            {elsewhere.map(({ id, union, title, amount, receivedOn }) => (
              <li key={id} className="row between">
                <span>
                  {title}
                  <br />
                  <span className="soft small">
                    {union.name} · {formatMoney(amount)}
                  </span>
                </span>
                {receivedOn === undefined ? (
                  <Link to="/m/gifts" aria-label={t.fetchOf(title)}>
                    {t.fetch}
                  </Link>
                ) : (
                  <span className="soft small">{t.signed(receivedOn)}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Loaded>
  )
}
