import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ChipGroup, FormField } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import type { AuditOutcome } from '../api/list-audit-entries'
import { AuditTable } from '../components/audit-table'
import { boundsOf } from '../components/day-bounds'
import { auditTexts } from '../texts'

const outcomes = ['DONE', 'REFUSED'] as const satisfies readonly AuditOutcome[]

export default function AuditPage() {
  const t = useTexts(auditTexts)
  const [search, change] = useSearch()
  const value = (name: string) => search.get(name) ?? ''
  const outcome = outcomes.find((known) => known === value('outcome'))
  const action = value('action')
  const clear = () => change({ outcome: '', action: '', from: '', to: '' })
  const day = (name: 'from' | 'to', label: string) => (
    <FormField name={name} label={label}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="date"
          value={value(name)}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </FormField>
  )
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <div className="stack">
        <details className="explain">
          <summary>{t.whatSealed}</summary>
          <div className="stack-s">
            {t.sealedText.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
        <div className="toolbar">
          <ChipGroup
            name="outcome"
            label={t.outcome}
            choices={[
              { value: 'ALL', label: t.all },
              ...outcomes.map((known) => ({ value: known, label: t.outcomes[known] })),
            ]}
            value={outcome ?? 'ALL'}
            onChange={(chosen) => change({ outcome: chosen === 'ALL' ? '' : chosen })}
          />
          <FormField name="action" label={t.action}>
            {(wiring) => (
              <select
                {...wiring}
                className="input"
                value={action}
                onChange={(event) => change({ action: event.target.value })}
              >
                <option value="">{t.allActions}</option>
                {Object.entries(t.actions).map(([known, label]) => (
                  <option key={known} value={known}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          {day('from', t.from)}
          {day('to', t.to)}
          {search.size > 0 && (
            <Button look="quiet" onClick={clear}>
              {t.clear}
            </Button>
          )}
        </div>
        <AuditTable filter={{ action, outcome, ...boundsOf(value('from'), value('to')) }} onClear={clear} />
      </div>
    </>
  )
}
