import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { FormField } from '../../../ui/field'
import type { SegmentField, SegmentOperator } from '../api/segments'
import { segmentTexts } from '../texts'
import { fieldNames, fieldNeeds, onlyOutermost, operatorsOf } from './condition-fields'
import { newRow, type ConditionRow, type SegmentForm } from './segment-form'
import { ValueInputs } from './value-inputs'

interface ConditionLineProps {
  row: ConditionRow
  place: number
  match: SegmentForm['match']
  onChange: (row: ConditionRow) => void
  onRemove: () => void
}

/** One line of the builder: field – is (not) – value. */
export function ConditionLine({ row, place, match, onChange, onRemove }: ConditionLineProps) {
  const t = useTexts(segmentTexts)
  const session = useSession()
  const fixed = onlyOutermost.includes(row.field)
  const offered = fieldNames.filter((field) => {
    const need = fieldNeeds[field]
    return field === row.field || ((need === undefined || may(session, need)) && fits(field, match))
  })
  return (
    <fieldset className="card condition-line">
      <legend className="visually-hidden">{t.line(place)}</legend>
      <div className="form-pair">
        <FormField name={`field-${row.key}`} label={t.field}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={row.field}
              onChange={(event) => onChange(newRow(event.target.value as SegmentField, row.key))}
            >
              {offered.map((field) => (
                <option key={field} value={field}>
                  {t.fields[field]}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField name={`operator-${row.key}`} label={t.operator}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={row.operator}
              onChange={(event) =>
                onChange({ ...row, operator: event.target.value as SegmentOperator, values: [] })
              }
            >
              {operatorsOf(row.field).map((operator) => (
                <option key={operator} value={operator}>
                  {t.operatorsOf[row.field]?.[operator] ?? t.operators[operator]}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <ValueInputs row={row} onChange={(values) => onChange({ ...row, values })} />
      </div>
      <div className="row between">
        {fixed ? (
          <span className="soft small">{t.outermost}</span>
        ) : (
          <label className="check">
            <input
              type="checkbox"
              checked={row.not}
              onChange={(event) => onChange({ ...row, not: event.target.checked })}
            />
            <span>{t.not}</span>
          </label>
        )}
        <Button look="quiet" icon="close" onClick={onRemove}>
          {t.removeLine}
        </Button>
      </div>
    </fieldset>
  )
}

function fits(field: SegmentField, match: SegmentForm['match']): boolean {
  return match === 'ALL' || !onlyOutermost.includes(field)
}
