import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { LineField } from '../../../ui/desk/line-field'
import { ChipGroup } from '../../../ui/field'
import { stockLinesQuery, type CampaignKind } from '../api/stock'
import { stockTexts } from '../stock-texts'
import { campaignTexts } from '../texts'

const kinds = ['COOLNESS', 'WARMTH', 'FESTIVAL', 'BIRTHDAY'] as const

/** Who pays for a purchase: nothing chosen means the campaigns that give the goods. */
interface PaidBy {
  byLine: boolean
  payFor: CampaignKind
  lineId: string
}

export const paidByCampaigns: PaidBy = { byLine: false, payFor: 'COOLNESS', lineId: '' }

interface PaidByProps {
  itemId: string
  amount: string
  error: string | undefined
  value: PaidBy
  onChange: (value: PaidBy) => void
}

export function PaidByFields({ itemId, amount, error, value, onChange }: PaidByProps) {
  const t = useTexts(stockTexts)
  const goods = useTexts(campaignTexts)
  const { data } = useQuery({ ...stockLinesQuery(itemId, value.payFor), enabled: value.byLine })
  return (
    <>
      <ChipGroup
        name="paidBy"
        label={t.paidBy}
        tiles
        choices={[
          { value: 'campaigns', label: t.byCampaigns, detail: t.byCampaignsText },
          { value: 'line', label: t.byLine, detail: t.byLineText },
        ]}
        value={value.byLine ? 'line' : 'campaigns'}
        onChange={(chosen) => onChange({ ...value, byLine: chosen === 'line' })}
      />
      {value.byLine && (
        <ChipGroup
          name="payFor"
          label={t.payFor}
          choices={kinds.map((kind) => ({ value: kind, label: goods.kinds[kind] }))}
          value={value.payFor}
          onChange={(payFor) => onChange({ ...value, payFor, lineId: '' })}
        />
      )}
      {value.byLine && data && (
        <LineField
          words={t}
          lines={data.items}
          amount={amount}
          error={error}
          value={value.lineId}
          onChange={(lineId) => onChange({ ...value, lineId })}
        />
      )}
    </>
  )
}
