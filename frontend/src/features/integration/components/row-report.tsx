import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { ImportField } from '../api/get-import'
import type { ImportRow } from '../api/list-import-rows'
import { integrationTexts } from '../texts'

/** What is wrong or doubtful in a row, in plain words. */
export function RowIssues({ row }: { row: ImportRow }) {
  const t = useTexts(integrationTexts)
  if (row.issues.length === 0 && row.outcome !== 'CHANGED') return null
  return (
    <ul className="stack-s">
      {row.issues.map((issue, index) => (
        <li key={index}>
          <Badge tone={issue.severity === 'ERROR' ? 'accent' : 'gold'}>
            {issue.severity === 'ERROR' ? t.error : t.warning}
          </Badge>{' '}
          {issue.message}
        </li>
      ))}
      {row.changes.length > 0 && row.outcome === 'CHANGED' && (
        <li className="soft">{t.changeCount(row.changes.length)}</li>
      )}
    </ul>
  )
}

/** Each value that would change, before and after. */
export function RowChanges({ row, fields }: { row: ImportRow; fields: readonly ImportField[] }) {
  const t = useTexts(integrationTexts)
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name
  return (
    <dl className="changes">
      {row.changes.map((change) => (
        <div key={change.field}>
          <dt>{labelOf(change.field)}</dt>
          <dd>
            {row.outcome === 'CHANGED' && (
              <>
                <span className="visually-hidden">{t.before}</span>
                <del>{change.before ?? t.nothing}</del> <span aria-hidden="true">→</span>{' '}
              </>
            )}
            <span className="visually-hidden">{t.after}</span>
            <ins>{change.after ?? t.nothing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
