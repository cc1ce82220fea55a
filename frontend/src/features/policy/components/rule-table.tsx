import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import type { OccasionRule, PolicyPack } from '../api/policy-packs'
import { policyTexts } from '../texts'
import { ConfidenceBadge } from './confidence-badge'

/** One line for each occasion; a value that is verified less or better than the occasion carries its own mark. */
export function RuleTable({ pack }: { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  const marks = new Map(pack.values?.map(({ path, citation }) => [path, citation.confidence]))
  const mark = (rule: OccasionRule, value: string) => {
    const confidence = marks.get(`occasions.${rule.occasion}.${value}`)
    return confidence !== undefined && confidence !== rule.citation.confidence ? (
      <ConfidenceBadge confidence={confidence} />
    ) : null
  }
  const columns: Column<OccasionRule>[] = [
    {
      key: 'occasion',
      title: t.occasion,
      render: (rule) => (
        <>
          <strong>{rule.name}</strong>
          {rule.confidential === true && (
            <>
              <br />
              <span className="soft small">{t.confidential}</span>
            </>
          )}
        </>
      ),
    },
    { key: 'kind', title: t.kind, short: true, render: (rule) => t.kinds[rule.kind] },
    {
      key: 'max',
      title: t.max,
      short: true,
      figure: true,
      render: (rule) =>
        rule.maxAmount === undefined ? (
          <>
            <span className="soft">
              {rule.forms.every((form) => form === 'NONE') ? t.nothingGiven : t.noMax}
            </span>{' '}
            {mark(rule, 'ceiling')}
          </>
        ) : (
          <>
            <span className="money">{formatMoney(rule.maxAmount)}</span> {mark(rule, 'ceiling')}
            {rule.surgeryMaxAmount !== undefined && (
              <>
                <br />
                <span className="soft small">{t.afterSurgery(formatMoney(rule.surgeryMaxAmount))}</span>{' '}
                {mark(rule, 'surgery')}
              </>
            )}
          </>
        ),
    },
    {
      key: 'forms',
      title: t.forms,
      render: (rule) =>
        rule.forms.map((form, at) => (
          <span key={form}>
            {at > 0 && t.listComma}
            {t.formNames[form]} {mark(rule, `forms.${form}`)}
          </span>
        )),
    },
    {
      key: 'frequency',
      title: t.frequency,
      render: (rule) => (
        <>
          {rule.frequency !== undefined && (t.frequencies[rule.frequency] ?? rule.frequency)}{' '}
          {mark(rule, 'frequency')}
          {rule.asksChild === true && (
            <p className="soft small">
              {t.oneParent} {mark(rule, 'perChildLimit')}
            </p>
          )}
          {rule.claimMonths !== undefined && (
            <p className="soft small">
              {t.within(rule.claimMonths)} {mark(rule, 'claimMonths')}
            </p>
          )}
        </>
      ),
    },
    {
      key: 'source',
      title: t.source,
      render: ({ citation }) => (
        <>
          {citation.documentNumber} {citation.clause}
          <br />
          <ConfidenceBadge confidence={citation.confidence} />
        </>
      ),
    },
  ]
  return (
    <DataTable label={pack.title} columns={columns} rows={pack.occasions} rowKey={(rule) => rule.occasion} />
  )
}
