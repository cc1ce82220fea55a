import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { ImportField } from '../api/get-import'
import type { ImportRow } from '../api/list-import-rows'
import { rosterTexts } from '../roster-texts'
import { integrationTexts } from '../texts'

/** What is wrong or doubtful in a row, in plain words. */
export function RowIssues({ row }: { row: ImportRow }) {
  const t = useTexts(integrationTexts)
  const differs = row.outcome === 'CHANGED' || row.outcome === 'MOVED' || row.outcome === 'LEAVING'
  if (row.issues.length === 0 && !differs) return null
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
      {row.changes.length > 0 && differs && <li className="soft">{t.changeCount(row.changes.length)}</li>}
    </ul>
  )
}

/** Each value that would change, before and after. */
export function RowChanges({ row, fields }: { row: ImportRow; fields: readonly ImportField[] }) {
  const t = useTexts(integrationTexts)
  const r = useTexts(rosterTexts)
  const labelOf = (name: string) =>
    name === 'status' ? r.status : (fields.find((field) => field.name === name)?.label ?? name)
  const wordOf = (name: string, value: string | undefined) => {
    if (value === undefined) return t.nothing
    return (name === 'status' ? r.statuses[value] : name === 'sex' ? r.sexes[value] : undefined) ?? value
  }
  return (
    <dl className="changes">
      {row.changes.map((change) => (
        <div key={change.field}>
          <dt>{labelOf(change.field)}</dt>
          <dd>
            {row.outcome !== 'NEW' && (
              <>
                <span className="visually-hidden">{t.before}</span>
                <del>{wordOf(change.field, change.before)}</del> <span aria-hidden="true">→</span>{' '}
              </>
            )}
            <span className="visually-hidden">{t.after}</span>
            <ins>{wordOf(change.field, change.after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
