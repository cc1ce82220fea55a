import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { ErrorSummary } from '../../../ui/error-summary'
import { Notice } from '../../../ui/surface'
import { useMapColumns } from '../api/change-import'
import type { Import } from '../api/get-import'
import { integrationTexts } from '../texts'
import { doubledFields, missingFields } from './import-steps'

type FileColumn = Import['columns'][number]

/** Which column is what: guessed by the platform, corrected here. */
export function MappingStep({ held, onReady }: { held: Import; onReady: () => void }) {
  const t = useTexts(integrationTexts)
  const [chosen, setChosen] = useState<Record<number, string>>({})
  const { mutate, isPending, error } = useMapColumns(held.id)
  const columns = held.columns.map(({ index, header, field }): FileColumn => {
    const now = chosen[index] ?? field ?? ''
    return now === '' ? { index, header } : { index, header, field: now }
  })
  const now = { fields: held.fields, columns }
  const missing = missingFields(now)
  const doubled = doubledFields(now)
  const labels = (fields: typeof missing) => fields.map((field) => field.label).join('、')
  const changed = columns.some((column, index) => column.field !== held.columns[index]?.field)
  const sound = missing.length === 0 && doubled.length === 0

  const tableColumns: Column<FileColumn>[] = [
    {
      key: 'header',
      title: t.column,
      render: ({ index, header }) => (
        <>
          <strong>{header === '' ? t.noHeader : header}</strong>{' '}
          <span className="soft small">{t.columnNo(index + 1)}</span>
        </>
      ),
    },
    {
      key: 'field',
      title: t.field,
      render: ({ index, header, field }) => (
        <select
          className="input"
          aria-label={t.fieldFor(header === '' ? t.columnNo(index + 1) : header)}
          value={field ?? ''}
          onChange={(event) => setChosen({ ...chosen, [index]: event.target.value })}
        >
          <option value="">{t.ignore}</option>
          {held.fields.map((candidate) => (
            <option key={candidate.name} value={candidate.name}>
              {candidate.required ? `${candidate.label}（${t.required}）` : candidate.label}
            </option>
          ))}
        </select>
      ),
    },
  ]

  return (
    <section className="stack" aria-labelledby="mapping">
      <div>
        <h2 id="mapping">{t.mappingTitle}</h2>
        <p className="soft">{t.mappingIntro}</p>
      </div>
      {error && (
        <ErrorSummary
          messages={{}}
          overall={toProblem(error).message}
          requestId={toProblem(error).requestId}
        />
      )}
      <Notice tone={sound ? 'good' : 'gold'} live>
        {missing.length > 0 && <p>{t.missing(labels(missing))}</p>}
        {doubled.length > 0 && <p>{t.doubled(labels(doubled))}</p>}
        {sound && <p>{t.complete}</p>}
      </Notice>
      <DataTable
        label={t.mappingTitle}
        columns={tableColumns}
        rows={columns}
        rowKey={({ index }) => String(index)}
      />
      <div className="row">
        {changed || !sound ? (
          <Button
            busy={isPending || !sound}
            onClick={() => mutate(columns.map(choiceOf), { onSuccess: onReady })}
          >
            {t.saveMapping}
          </Button>
        ) : (
          <Button onClick={onReady}>{t.keepMapping}</Button>
        )}
      </div>
    </section>
  )
}

function choiceOf({ index, field }: FileColumn): { index: number; field?: string } {
  return field === undefined ? { index } : { index, field }
}
