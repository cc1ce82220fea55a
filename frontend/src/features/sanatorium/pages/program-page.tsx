import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { ReplayLink } from '../../../ui/desk/replay-link'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { programQuery, type SanatoriumProgram } from '../api/programs'
import { ProgramBadge } from '../components/program-badge'
import { ProgramSteps } from '../components/program-steps'
import { QuotaTable } from '../components/quota-table'
import { TourTable } from '../components/tour-table'
import { WishTable } from '../components/wish-table'
import { sanatoriumTexts } from '../texts'

/** One programme: what it says, and where its places are. */
export default function ProgramPage() {
  const t = useTexts(sanatoriumTexts)
  const program = useQuery(programQuery(useParam('id')))
  return (
    <>
      <PageHeader title={program.data?.name ?? t.program} back="/desk/sanatorium" />
      <Loaded of={program} heights={[10, 10]}>
        {(shown) => (
          <div className="sections">
            <div className="stack">
              <ProgramFacts program={shown} />
              <ProgramSteps program={shown} />
            </div>
            {shown.status !== 'DRAFT' && (
              <>
                <TourTable program={shown} />
                <QuotaTable program={shown} />
                <WishTable programId={shown.id} />
              </>
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}

function ProgramFacts({ program }: { program: SanatoriumProgram }) {
  const t = useTexts(sanatoriumTexts)
  const language = useLanguage()
  return (
    <Facts
      facts={[
        [t.status, <ProgramBadge key="status" status={program.status} />],
        [t.union, program.union.name],
        [t.audience, t.audiences[program.audience]],
        [t.years, t.yearSpan(program.firstYear, program.years)],
        [t.window, t.months(program.firstMonth, program.lastMonth)],
        [t.forms, program.forms.map((form) => t.formNames[form]).join('、')],
        [t.places, String(program.places)],
        [t.source, t.sources[program.source] ?? program.source],
        [
          t.rule,
          <span key="rule" className="row">
            {program.decision.findings[0]?.message}
            <ReplayLink record="sanatorium-program" id={program.id} />
          </span>,
        ],
        [t.destinations, <Destinations key="to" program={program} />],
        [t.basesOf, program.bases.map(({ name }) => name).join('、')],
        [t.returnOn, program.returnOn && formatDate(program.returnOn, language)],
      ]}
    />
  )
}

function Destinations({ program }: { program: SanatoriumProgram }) {
  const t = useTexts(sanatoriumTexts)
  if (program.destinations.length === 0) return <>{t.noDestinations}</>
  return (
    <ul>
      {program.destinations.map(({ division, name, outside, supportedRegion }) => (
        <li key={division}>
          {name} <span className="soft small figure">{division}</span>
          {outside && <span className="soft small"> {t.outside}</span>}
          {supportedRegion && <span className="soft small"> {t.supportedRegion}</span>}
        </li>
      ))}
    </ul>
  )
}
