import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { caseTexts } from '../case-texts'

/** The amount as a dot on the bar that the rule allows; the sentence beside it says the same. */
export function AmountBand({ amount, most }: { amount: string; most: string | undefined }) {
  const t = useTexts(caseTexts)
  if (most === undefined) return <p className="soft">{t.noBand}</p>
  const scale = Math.max(Number(amount), Number(most)) || 1
  const at = (value: string) => (Number(value) / scale) * 280 + 10
  return (
    <figure className="amount-band">
      <svg viewBox="0 0 300 28" aria-hidden="true">
        <rect x="10" y="10" width="280" height="8" className="band-beyond" />
        <rect x="10" y="10" width={at(most) - 10} height="8" className="band-allowed" />
        <circle cx={at(amount)} cy="14" r="7" className="band-dot" />
      </svg>
      <figcaption>{t.band(formatMoney(amount), formatMoney(most))}</figcaption>
    </figure>
  )
}
