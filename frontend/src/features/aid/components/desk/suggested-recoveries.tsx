import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { suggestionsQuery, type AidRecoverySuggestion } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'
import { ListRecoverySheet } from './list-recovery-sheet'

/** Paid aid of households whose file was suspended; nothing is shown when there is none. */
export function SuggestedRecoveries({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(recoveryTexts)
  const session = useSession()
  const suggested = useQuery(suggestionsQuery(unionId))
  const [listing, setListing] = useState<AidRecoverySuggestion>()
  const items = suggested.data?.items ?? []
  if (items.length === 0) return null
  const columns: Column<AidRecoverySuggestion>[] = [
    { key: 'case', title: t.caseNo, short: true, render: ({ caseNo }) => caseNo },
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'paid', title: t.paid, figure: true, render: ({ paid }) => formatMoney(paid) },
    {
      key: 'list',
      title: t.list,
      render: (row) =>
        may(session, 'AID_WORK') && (
          <Button look="secondary" aria-label={t.listTitle(row.caseNo)} onClick={() => setListing(row)}>
            {t.list}
          </Button>
        ),
    },
  ]
  return (
    <section className="stack-s" aria-labelledby="suggested-recoveries">
      <h2 id="suggested-recoveries">{t.suggested}</h2>
      <p className="soft">{t.suggestedText}</p>
      <DataTable label={t.suggested} columns={columns} rows={items} rowKey={({ caseId }) => caseId} />
      {listing && (
        <ListRecoverySheet
          aidCase={{ id: listing.caseId, caseNo: listing.caseNo, paid: listing.paid }}
          onClose={() => setListing(undefined)}
        />
      )}
    </section>
  )
}
