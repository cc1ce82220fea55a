import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import type { Claim } from '../api/claims'
import { claimTexts } from '../claim-texts'

type Treatment = Claim['otherTreatments'][number]

/** What else the person claims for: the same illness may have been opened a second time under another scheme. */
export function OtherTreatments({ claim }: { claim: Claim }) {
  const t = useTexts(claimTexts)
  const language = useLanguage()
  if (claim.otherTreatments.length === 0) return null
  const columns: Column<Treatment>[] = [
    { key: 'foundOn', title: t.foundOn, render: ({ foundOn }) => formatDate(foundOn, language) },
    {
      key: 'personalCost',
      title: t.personalCost,
      figure: true,
      render: ({ personalCost }) => formatMoney(personalCost),
    },
    { key: 'granted', title: t.granted, figure: true, render: ({ granted }) => formatMoney(granted) },
    { key: 'claims', title: t.claims, render: ({ claims }) => claims.join(', ') },
  ]
  return (
    <section>
      <h2>{t.otherTreatments}</h2>
      <p className="soft small">{t.otherTreatmentsText}</p>
      <DataTable
        label={t.otherTreatments}
        columns={columns}
        rows={claim.otherTreatments}
        rowKey={({ id }) => id}
      />
    </section>
  )
}
