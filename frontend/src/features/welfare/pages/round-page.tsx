import { useQuery } from '@tanstack/react-query'
import { addDays, formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { roundQuery } from '../api/rounds'
import { EnrollmentTable } from '../components/enrollment-table'
import { ParticipationView } from '../components/participation-view'
import { RefusalTable } from '../components/refusal-table'
import { RoundActions } from '../components/round-actions'
import { Subsidies } from '../components/subsidies'
import { SubsidyRules } from '../components/subsidy-rules'
import { welfareTexts } from '../texts'

/** One round: who takes part, by employer and by union, what the union pays, and the roll. */
export default function RoundPage() {
  const t = useTexts(welfareTexts)
  const round = useQuery(roundQuery(useParam('id')))
  return (
    <>
      <PageHeader title={round.data?.name ?? t.round} intro={round.data?.scheme.name} back="/desk/welfare" />
      <Loaded of={round} heights={[8, 12, 12]}>
        {(shown) => (
          <div className="sections">
            <div className="stack">
              <Facts
                facts={[
                  [t.roundNo, shown.roundNo],
                  [t.union, shown.union.name],
                  [
                    t.status,
                    <Badge tone={shown.status === 'OPEN' ? 'good' : 'plain'} key="status">
                      {t.statuses[shown.status]}
                    </Badge>,
                  ],
                  [t.window, `${shown.enrollFrom} – ${addDays(shown.enrollTo, -1)}`],
                  [t.period, `${shown.periodFrom} – ${addDays(shown.periodTo, -1)}`],
                  [t.sharePrice, formatMoney(shown.sharePrice)],
                  [t.persons, t.enrolled(shown.enrolled)],
                ]}
              />
              <RoundActions round={shown} />
            </div>
            <ParticipationView round={shown} />
            <SubsidyRules round={shown} />
            <Subsidies round={shown} />
            <EnrollmentTable round={shown} />
            <RefusalTable roundId={shown.id} />
          </div>
        )}
      </Loaded>
    </>
  )
}
