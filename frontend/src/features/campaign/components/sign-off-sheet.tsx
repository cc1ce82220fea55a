import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import type { CampaignRecipient } from '../api/campaign-roster'
import type { CampaignBatch } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { PaperScroll } from '../../../ui/desk/paper'

interface SignOffSheetProps {
  batch: CampaignBatch
  people: readonly CampaignRecipient[]
}

/** One batch to sign, person by person; whoever has signed on a screen is shown so. */
export function SignOffSheet({ batch, people }: SignOffSheetProps) {
  const t = useTexts(campaignTexts)
  const title = `${batch.union.name} ${batch.name}`
  return (
    <section className="section" aria-label={title}>
      <PaperScroll label={title}>
        <table>
          <caption>
            <strong>{title}</strong>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.signOffNo}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.memberNo}</th>
              <th scope="col">{t.tallyCashShort}</th>
              <th scope="col">{t.tallyGoodsShort}</th>
              <th scope="col">{t.signOffSign}</th>
              <th scope="col">{t.signOffDate}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              <tr key={person.id}>
                <td>{index + 1}</td>
                <td>{person.name}</td>
                <td>{person.memberNo ?? person.idTail}</td>
                <td className="figure">{formatMoney(person.cash)}</td>
                <td>
                  {batch.goods.map(({ name, quantity, unit }) => `${name} ${quantity} ${unit}`).join('、')}
                </td>
                <td className="write-here">
                  {person.way
                    ? t.ways[person.way]
                    : person.status === 'RETURNED' && t.recipientStatuses.RETURNED}
                </td>
                <td>{person.receivedAt && formatStamp(person.receivedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PaperScroll>
      <p>{t.signOffSum(people.length, formatMoney(batch.amount))}</p>
      <p>{t.signOffMakers}</p>
    </section>
  )
}
