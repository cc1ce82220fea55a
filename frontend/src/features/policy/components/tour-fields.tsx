import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { NumberField } from '../../../ui/text-field'
import { policyTexts } from '../texts'
import type { FieldsProps } from './what-if-form'

export function TourFields({ supposed, messages, onChange }: FieldsProps) {
  const t = useTexts(policyTexts)
  return (
    <>
      <NumberField
        name="days"
        label={t.tourDays}
        error={messages['days']}
        value={supposed.days}
        onChange={(days) => onChange({ days })}
      />
      <AmountField
        name="cost"
        label={t.tourCost}
        error={messages['cost']}
        value={supposed.cost}
        onChange={(cost) => onChange({ cost })}
      />
      <AmountField
        name="used"
        label={t.tourUsed}
        value={supposed.used}
        onChange={(used) => onChange({ used })}
      />
      <label className="row">
        <input
          type="checkbox"
          checked={supposed.supportedRegion}
          onChange={(event) => onChange({ supportedRegion: event.target.checked })}
        />
        {t.tourSupported}
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={supposed.outside}
          onChange={(event) => onChange({ outside: event.target.checked })}
        />
        {t.tourOutside}
      </label>
      {supposed.outside && (
        <NumberField
          name="lastOutside"
          label={t.tourLastOutside}
          optional
          value={supposed.lastOutside}
          onChange={(lastOutside) => onChange({ lastOutside })}
        />
      )}
    </>
  )
}
