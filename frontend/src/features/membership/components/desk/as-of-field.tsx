import { useTexts } from '../../../../lib/i18n'
import { lifeTexts } from '../../life-texts'

/** The day whose members are listed; it stands in the address. */
export function AsOfField({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const t = useTexts(lifeTexts)
  return (
    <label className="row" title={t.asOfHint}>
      <span className="small soft">{t.asOf}</span>
      <input className="input" type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}
