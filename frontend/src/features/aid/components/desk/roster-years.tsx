import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { ButtonLink } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { FetchForPurpose } from '../../../../ui/desk/fetch-for-purpose'
import { Loaded } from '../../../../ui/states'
import { rosterFileOf, rostersQuery, type PairingRosterYear, type WantedPairings } from '../../api/pairings'
import { pairingTexts } from '../../pairing-texts'

/** Year by year: how many, who came, who left, and the roster to print or to fetch. */
export function RosterYears({ wanted }: { wanted: WantedPairings }) {
  const t = useTexts(pairingTexts)
  const rosters = useQuery(rostersQuery(wanted))
  const figure = (
    key: 'pairings' | 'volunteers' | 'beneficiaries' | 'contacts' | 'joined' | 'left',
    title: string,
  ) => ({
    key,
    title,
    figure: true,
    render: (row: PairingRosterYear) => row[key],
  })
  const columns: Column<PairingRosterYear>[] = [
    { key: 'year', title: t.year, short: true, render: ({ year }) => t.yearOf(year) },
    figure('pairings', t.pairingCount),
    figure('volunteers', t.volunteers),
    figure('beneficiaries', t.beneficiaries),
    figure('contacts', t.contactCount),
    figure('joined', t.joined),
    figure('left', t.left),
    { key: 'inARow', title: t.inARow, figure: true, render: ({ consecutiveYears }) => consecutiveYears },
  ]
  return (
    <section className="stack" aria-labelledby="roster-years">
      <h2 id="roster-years">{t.rosters}</h2>
      <Loaded of={rosters} heights={[6]}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t.rostersNone}</p>
          ) : (
            <DataTable
              label={t.rosters}
              columns={columns}
              rows={items}
              rowKey={({ year }) => String(year)}
              more={({ year }) => <RosterLinks year={year} wanted={wanted} />}
            />
          )
        }
      </Loaded>
    </section>
  )
}

function RosterLinks({ year, wanted }: { year: number; wanted: WantedPairings }) {
  const t = useTexts(pairingTexts)
  const kind = wanted.kind === undefined ? '' : `?kind=${wanted.kind}`
  return (
    <div className="row">
      <ButtonLink to={`/desk/aid/pairings/${year}/roster${kind}`} look="secondary" icon="printer">
        {t.print}
      </ButtonLink>
      <FetchForPurpose
        label={t.fetch}
        usual="AID"
        hrefOf={(purpose) => rosterFileOf(year, wanted, purpose)}
      />
    </div>
  )
}
