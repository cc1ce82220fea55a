import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { Link } from '../../../../lib/router'
import { settlementsQuery } from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'
import { SettlementBadge } from './settlement-badge'

/** In which settlement a visit stands, if it stands in one. */
export function SettlementOfVisit({ visitId }: { visitId: string }) {
  const t = useTexts(settlementTexts)
  const { data } = useInfiniteQuery(settlementsQuery({ visitId }))
  const [held] = data === undefined ? [] : rowsOf(data)
  if (held === undefined) return null
  return (
    <p className="row">
      {t.inSettlement}
      <Link to={`/desk/visits/settlements/${held.id}`}>{held.settlementNo}</Link>
      <SettlementBadge status={held.status} />
    </p>
  )
}
