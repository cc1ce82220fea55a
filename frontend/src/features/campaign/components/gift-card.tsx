import { formatMoney, formatStamp, timeOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { Badge, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useConfirmGift, useGiftCode, type CampaignGift } from '../api/gifts'
import { giftTexts } from '../gift-texts'
import './gift.css'

const tones = { LISTED: 'accent', REMOVED: 'plain', RECEIVED: 'good', RETURNED: 'plain' } as const

/** One thing that is mine: what, where, and one tap once I have it. */
export function GiftCard({ gift }: { gift: CampaignGift }) {
  const t = useTexts(giftTexts)
  const heading = `gift-${gift.id}`
  const goods = gift.goods.map(({ name, quantity, unit }) => t.goodsWord(name, quantity, unit))
  return (
    <article className="card stack-s" aria-labelledby={heading}>
      <div className="row between">
        <h2 id={heading}>{gift.theme}</h2>
        <Badge tone={tones[gift.status]}>{t.statuses[gift.status]}</Badge>
      </div>
      <Facts
        facts={[
          [t.cash, gift.cash !== '0.00' && formatMoney(gift.cash)],
          [t.goods, goods.join('、')],
          [t.place, gift.place],
          [t.handler, `${gift.union.name} ${gift.handlerName}`],
          [t.receivedAt, gift.receivedAt && formatStamp(gift.receivedAt)],
        ]}
      />
      {gift.open && <Fetching gift={gift} />}
    </article>
  )
}

function Fetching({ gift }: { gift: CampaignGift }) {
  const t = useTexts(giftTexts)
  const confirm = useConfirmGift()
  const code = useGiftCode()
  const failed = confirm.error ?? code.error
  return (
    <>
      <div className="row">
        <Button
          icon="check"
          busy={confirm.isPending}
          onClick={() => confirm.mutate(gift.id, { onSuccess: () => showToast(t.confirmed) })}
        >
          {t.confirm}
        </Button>
        <Button look="secondary" busy={code.isPending} onClick={() => code.mutate(gift.id)}>
          {t.showCode}
        </Button>
      </div>
      {code.data && (
        <Notice live>
          <strong className="gift-code">{code.data.code}</strong>
          <p>{t.codeText(timeOf(Date.parse(code.data.validUntil)))}</p>
        </Notice>
      )}
      {failed && <Notice tone="bad">{toProblem(failed).message}</Notice>}
    </>
  )
}
