import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { LineField } from '../../../ui/desk/line-field'
import { ChipGroup } from '../../../ui/field'
import { stockLinesQuery, type CampaignKind } from '../api/stock'
import { stockTexts } from '../stock-texts'
import { campaignTexts } from '../texts'

const kinds = ['COOLNESS', 'WARMTH', 'FESTIVAL', 'BIRTHDAY'] as const

/** Who pays for a purchase: the campaigns that give the goods, or a budget line; somebody has to say it. */
interface PaidBy {
  by: 'CAMPAIGNS' | 'BUDGET_LINE' | ''
  payFor: CampaignKind
  lineId: string
}

export const paidByNobodyYet: PaidBy = { by: '', payFor: 'COOLNESS', lineId: '' }

interface PaidByProps {
  itemId: string
  amount: string
  errors: Readonly<Record<string, string>>
  value: PaidBy
  onChange: (value: PaidBy) => void
}

export function PaidByFields({ itemId, amount, errors, value, onChange }: PaidByProps) {
  const t = useTexts(stockTexts)
  const goods = useTexts(campaignTexts)
  const byLine = value.by === 'BUDGET_LINE'
  const { data } = useQuery({ ...stockLinesQuery(itemId, value.payFor), enabled: byLine })
  return (
    <>
      <ChipGroup
        name="paidBy"
        label={t.paidBy}
        tiles
        error={errors['paidBy']}
        choices={[
          { value: 'CAMPAIGNS', label: t.byCampaigns, detail: t.byCampaignsText },
          { value: 'BUDGET_LINE', label: t.byLine, detail: t.byLineText },
        ]}
        value={value.by}
        onChange={(by) => onChange({ ...value, by })}
      />
      {byLine && (
        <ChipGroup
          name="payFor"
          label={t.payFor}
          choices={kinds.map((kind) => ({ value: kind, label: goods.kinds[kind] }))}
          value={value.payFor}
          onChange={(payFor) => onChange({ ...value, payFor, lineId: '' })}
        />
      )}
      {byLine && data && (
        <LineField
          words={t}
          lines={data.items}
          amount={amount}
          error={errors['lineId']}
          value={value.lineId}
          onChange={(lineId) => onChange({ ...value, lineId })}
        />
      )}
    </>
  )
}
