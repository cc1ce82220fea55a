import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { reliefFiguresQuery } from '../api/reliefs'
import { contributionTexts } from '../texts'

/** What was granted in a year. */
export function ReliefFiguresView({ unionId, year }: { unionId: string | undefined; year: number }) {
  const t = useTexts(contributionTexts)
  const figures = useQuery(reliefFiguresQuery(unionId, year))
  return (
    <Loaded of={figures} heights={[4]}>
      {({ deferred, reduced, refunded, employers }) => (
        <Facts
          facts={[
            [t.reliefKinds.DEFERRAL, formatMoney(deferred)],
            [t.reliefKinds.REDUCTION, formatMoney(reduced)],
            [t.reliefKinds.REFUND, formatMoney(refunded)],
            [t.reliefEmployers, t.employersCount(employers)],
          ]}
        />
      )}
    </Loaded>
  )
}
