import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { NumberField, TextField } from '../../../../ui/text-field'
import { contestDeskTexts } from '../../desk-texts'

export interface TypedItem {
  name: string
  theoryWeight: string
  category: string
  overallWeight: string
}

export const noItem: TypedItem = { name: '', theoryWeight: '0.3', category: '', overallWeight: '1' }

const whole = 10_000
const places = 4

/** The rest of one, exactly; nothing as long as the share is none. A point may still wait for its decimals. */
export function practiceOf(theoryWeight: string): string | undefined {
  if (!/^(0(\.\d{0,4})?|1(\.0{0,4})?)$/.test(theoryWeight)) return undefined
  const [units = '0', decimals = ''] = theoryWeight.split('.')
  const rest = whole - (Number(units) * whole + Number(decimals.padEnd(places, '0')))
  if (rest === whole) return '1'
  return rest === 0 ? '0' : `0.${String(rest).padStart(places, '0').replace(/0+$/, '')}`
}

interface ItemFieldsProps {
  items: readonly TypedItem[]
  messages: Readonly<Record<string, string>>
  onChange: (items: readonly TypedItem[]) => void
}

/** What is competed in, and how theory and practice weigh. */
export function ItemFields({ items, messages, onChange }: ItemFieldsProps) {
  const t = useTexts(contestDeskTexts)
  const change = (at: number, changes: Partial<TypedItem>) =>
    onChange(items.map((item, index) => (index === at ? { ...item, ...changes } : item)))
  return (
    <fieldset className="stack">
      <legend className="field-label">{t.items}</legend>
      {items.map((item, index) => (
        <div className="stack-s" key={index}>
          <TextField
            name={`items/${index}/name`}
            label={t.itemName}
            hint={t.itemNameHint}
            maxLength={60}
            error={messages[`items/${index}/name`]}
            value={item.name}
            onChange={(name) => change(index, { name })}
          />
          <TextField
            name={`items/${index}/theoryWeight`}
            label={t.theoryWeight}
            hint={t.theoryWeightHint}
            inputMode="decimal"
            maxLength={6}
            error={messages[`items/${index}/theoryWeight`]}
            value={item.theoryWeight}
            onChange={(theoryWeight) => change(index, { theoryWeight: theoryWeight.trim() })}
          />
          <TextField
            name={`items/${index}/category`}
            label={t.category}
            hint={t.categoryHint}
            optional
            maxLength={60}
            error={messages[`items/${index}/category`]}
            value={item.category}
            onChange={(category) => change(index, { category })}
          />
          {items.length > 1 && (
            <NumberField
              name={`items/${index}/overallWeight`}
              label={t.overallWeight}
              hint={t.overallWeightHint}
              error={messages[`items/${index}/overallWeight`]}
              value={item.overallWeight}
              onChange={(overallWeight) => change(index, { overallWeight })}
            />
          )}
          {items.length > 1 && (
            <div className="row">
              <Button
                look="quiet"
                aria-label={t.removeItemNamed(item.name)}
                onClick={() => onChange(items.filter((_, at) => at !== index))}
              >
                {t.removeItem}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div className="row">
        <Button look="secondary" icon="plus" onClick={() => onChange([...items, noItem])}>
          {t.addItem}
        </Button>
      </div>
    </fieldset>
  )
}
