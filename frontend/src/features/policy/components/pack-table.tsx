import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import type { PolicyPackSummary } from '../api/policy-packs'
import { policyTexts } from '../texts'

/** The rule books with where, for whom and since when they hold. */
export function PackTable({ packs }: { packs: readonly PolicyPackSummary[] }) {
  const t = useTexts(policyTexts)
  const columns: Column<PolicyPackSummary>[] = [
    {
      key: 'title',
      title: t.pack,
      render: ({ code, title, documentNumber }) => (
        <>
          <Link to={`/desk/rules/${code}`}>{title}</Link>
          <br />
          <span className="soft small">
            {documentNumber} · {code}
          </span>
        </>
      ),
    },
    {
      key: 'where',
      title: t.jurisdiction,
      render: ({ jurisdiction, employerKinds }) => (
        <>
          {jurisdiction}
          {employerKinds !== undefined && employerKinds.length > 0 && (
            <>
              <br />
              <span className="soft small">
                {employerKinds.map((kind) => t.employerKinds[kind] ?? kind).join(t.listComma)}
              </span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'about',
      title: t.about,
      render: ({ sections }) => sections?.map((one) => t.sections[one] ?? one).join(t.listComma),
    },
    {
      key: 'valid',
      title: t.valid,
      short: true,
      render: ({ validFrom, validTo }) => t.validText(validFrom, validTo),
    },
  ]
  return <DataTable label={t.packs} columns={columns} rows={packs} rowKey={({ code }) => code} />
}
