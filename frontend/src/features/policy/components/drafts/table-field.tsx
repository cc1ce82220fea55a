import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { TextField } from '../../../../ui/text-field'
import { policyTexts } from '../../texts'
import { cellOf, columnsOf, linesOf, textOf, withCell } from './table-text'

interface TableFieldProps {
  name: string
  label: string
  error: string | undefined
  text: string
  onChange: (text: string) => void
}

/** A table of its own, line by line; the columns are those that it has. */
export function TableField({ name, label, error, text, onChange }: TableFieldProps) {
  const t = useTexts(policyTexts)
  const lines = linesOf(text)
  const [columns] = useState(() => columnsOf(lines))
  const several = text.trimStart().startsWith('[')
  const change = (changed: typeof lines) => onChange(textOf(changed, text))
  return (
    <fieldset className="stack-s">
      <legend>{label}</legend>
      {error !== undefined && <p className="field-error">{error}</p>}
      {lines.map((line, at) => (
        <div className="row" key={at}>
          {columns.map((column) => (
            <TextField
              key={column}
              name={at === 0 && column === columns[0] ? name : `${name}-${column}-${String(at)}`}
              label={t.lineCell(t.columns[column] ?? column, at + 1)}
              maxLength={40}
              value={cellOf(line, column)}
              onChange={(typed) =>
                change(lines.map((one, n) => (n === at ? withCell(one, column, typed.trim()) : one)))
              }
            />
          ))}
          {several && lines.length > 1 && (
            <Button
              look="quiet"
              aria-label={t.removeLine(at + 1)}
              onClick={() => change(lines.filter((_, n) => n !== at))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {several && (
        <div>
          <Button look="quiet" onClick={() => change([...lines, { ...lines.at(-1) }])}>
            {t.addLine}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
