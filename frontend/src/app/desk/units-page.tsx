import { useQuery } from '@tanstack/react-query'
import { AppointmentPanel } from '../../features/membership/components/desk/appointment-panel'
import { unionQuery } from '../../features/organization/api/get-union'
import { AsOfField, useAsOf } from '../../features/organization/components/as-of'
import { CertificatePanel } from '../../features/organization/components/certificate-panel'
import { UnionFacts } from '../../features/organization/components/union-facts'
import { UnionFilter } from '../../features/organization/components/union-filter'
import { UnionPast } from '../../features/organization/components/union-past'
import { organizationTexts } from '../../features/organization/texts'
import { useSession } from '../../lib/access'
import { useTexts } from '../../lib/i18n'
import { may } from '../../lib/session'
import { useUnionFilter } from '../../lib/working-union'
import { ButtonLink } from '../../ui/button'
import { PageHeader } from '../../ui/page'
import { Empty } from '../../ui/states'

/** The tree with the union one looks at; its officers come from membership, which is why the two meet here. */
export default function UnitsPage() {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const chosen = useUnionFilter()
  const asOf = useAsOf()
  const mayImport = may(session, 'IMPORT')
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        {may(session, 'UNION_REORGANIZE') && (
          <ButtonLink to="/desk/reorganizations" look="secondary" icon="refresh">
            {t.reorganize}
          </ButtonLink>
        )}
        {mayImport && (
          <ButtonLink to="/desk/imports/new?kind=UNIONS" look="secondary" icon="upload">
            {t.importTree}
          </ButtonLink>
        )}
      </PageHeader>
      {chosen === undefined ? (
        <Empty icon="tree" title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <div className="with-filter">
          <UnionFilter />
          <div className="stack">
            <AsOfField />
            <UnionFacts unionId={chosen} key={chosen} />
            {asOf === '' && (
              <>
                {may(session, 'APPOINTMENT_READ') && <Officers unionId={chosen} />}
                <CertificatePanel unionId={chosen} key={`certificates-${chosen}`} />
                <UnionPast unionId={chosen} />
              </>
            )}
          </div>
        </div>
      )}
    </>
  )
}

function Officers({ unionId }: { unionId: string }) {
  const union = useQuery(unionQuery(unionId))
  if (!union.data) return null
  return <AppointmentPanel key={unionId} unionId={unionId} unionName={union.data.name} />
}
