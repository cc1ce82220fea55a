import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { CursorTable } from '../../../ui/desk/cursor-table'
import { Empty } from '../../../ui/states'
import { delegationsQuery } from '../api/delegations'
import { authorityTexts } from '../texts'
import { useDelegationColumns } from './use-delegation-columns'

/** What was lent in a union and below, for those who give and watch offices. */
export function DelegationOverview({ unionId }: { unionId: string }) {
  const t = useTexts(authorityTexts)
  const { columns, failure } = useDelegationColumns('overview')
  const loans = useInfiniteQuery(delegationsQuery(unionId))
  return (
    <section className="stack" aria-labelledby="delegations-overview">
      <h2 id="delegations-overview">{t.overview}</h2>
      {failure}
      <CursorTable
        label={t.overview}
        columns={columns}
        of={loans}
        rowKey={({ id }) => id}
        empty={<Empty icon="person" title={t.emptyOverview} />}
      />
    </section>
  )
}
