import { formatMoney, suffices } from '../../lib/format'
import { ChipGroup } from '../field'

interface LineFieldProps {
  words: {
    line: string
    left: (amount: string) => string
    short: (amount: string) => string
    noLines: string
  }
  lines: readonly { id: string; name: string; left: string }[]
  /** What it has to pay, to say where too little is left. */
  amount: string
  error?: string | undefined
  value: string
  onChange: (id: string) => void
}

/** Which budget line pays; what is left on each is shown beside it. */
export function LineField({ words, lines, amount, error, value, onChange }: LineFieldProps) {
  if (lines.length === 0) return <p className="soft">{words.noLines}</p>
  return (
    <ChipGroup
      name="lineId"
      label={words.line}
      tiles
      choices={lines.map(({ id, name, left }) => ({
        value: id,
        label: name,
        detail: suffices(left, amount) ? words.left(formatMoney(left)) : words.short(formatMoney(left)),
      }))}
      error={error}
      value={value}
      onChange={onChange}
    />
  )
}
