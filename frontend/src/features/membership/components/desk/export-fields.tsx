import { useTexts } from '../../../../lib/i18n'
import { ChipGroup, FormField } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import type { ExportColumn, NewMemberExport } from '../../api/member-exports'
import { exportTexts } from '../../export-texts'
import { exportColumns, type ExportForm } from './export-model'

const purposes = [
  'MEMBERSHIP',
  'CARE',
  'AID',
  'WELFARE',
  'ACTIVITY',
  'INSPECTION',
  'OTHER',
] as const satisfies readonly NewMemberExport['purpose'][]

interface ExportFieldsProps {
  form: ExportForm
  change: (changes: Partial<ExportForm>) => void
  messages: Record<string, string>
  /** She may have numbers whole, with a reason. */
  mayReveal: boolean
}

/** What goes into the file, and what for. */
export function ExportFields({ form, change, messages, mayReveal }: ExportFieldsProps) {
  const t = useTexts(exportTexts)
  const toggle = (column: ExportColumn, chosen: boolean) =>
    change({
      columns: chosen ? [...form.columns, column] : form.columns.filter((known) => known !== column),
    })
  return (
    <>
      <ChipGroup
        name="format"
        label={t.format}
        choices={(['XLSX', 'CSV'] as const).map((value) => ({
          value,
          label: t.formats[value],
          detail: t.formatHints[value],
        }))}
        value={form.format}
        onChange={(format) => change({ format })}
      />
      <fieldset className="field" id="field-columns" tabIndex={-1}>
        <legend className="field-label">{t.columns}</legend>
        <div className="checks">
          {exportColumns.map((column) => (
            <label className="check" key={column}>
              <input
                type="checkbox"
                checked={form.columns.includes(column)}
                onChange={(event) => toggle(column, event.target.checked)}
              />
              <span>{t.columnNames[column]}</span>
            </label>
          ))}
        </div>
        {messages['columns'] !== undefined && <p className="field-error">{messages['columns']}</p>}
      </fieldset>
      <ChipGroup
        name="purpose"
        label={t.purpose}
        choices={purposes.map((value) => ({ value, label: t.purposes[value] }))}
        value={form.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <FormField name="reason" label={t.reason} hint={t.reasonHint} error={messages['reason']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={200}
            autoComplete="off"
            value={form.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </FormField>
      {mayReveal && <WholeNumbers form={form} change={change} error={messages['fullReason']} />}
    </>
  )
}

interface WholeNumbersProps extends Pick<ExportFieldsProps, 'form' | 'change'> {
  error: string | undefined
}

function WholeNumbers({ form, change, error }: WholeNumbersProps) {
  const t = useTexts(exportTexts)
  return (
    <div className="stack-s">
      <label className="check">
        <input
          type="checkbox"
          checked={form.full}
          onChange={(event) => change({ full: event.target.checked })}
        />
        <span>{t.full}</span>
      </label>
      {form.full ? (
        <>
          <Notice tone="gold">{t.fullWarning}</Notice>
          <FormField name="fullReason" label={t.fullReason} error={error}>
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                maxLength={200}
                autoComplete="off"
                value={form.fullReason}
                onChange={(event) => change({ fullReason: event.target.value })}
              />
            )}
          </FormField>
        </>
      ) : (
        <p className="soft small">{t.masked}</p>
      )}
    </div>
  )
}
