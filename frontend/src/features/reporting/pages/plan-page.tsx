import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { Link, useParam, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { ButtonLink } from '../../../ui/button'
import { ChipGroup, FormField } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { planQuery } from '../api/get-plan'
import { plansQuery, type AnnualPlanListItem } from '../api/list-plans'
import { PlanGrid } from '../components/plan-grid'
import { PlanTable } from '../components/plan-table'
import { reportingTexts } from '../texts'
import '../reporting.css'

export default function PlanPage() {
  const t = useTexts(reportingTexts)
  const session = useSession()
  const year = Number(useParam('year'))
  const plans = useQuery(plansQuery(year))
  const mayImport = may(session, 'IMPORT')
  const importLink = mayImport && (
    <ButtonLink to="/desk/imports/new?kind=ANNUAL_PLAN" look="secondary" icon="upload">
      {t.importPlan}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t.title(year)} intro={t.intro}>
        <nav className="row" aria-label={t.years}>
          <Link to={`/desk/plan/${year - 1}`}>‹ {t.previous(year - 1)}</Link>
          <Link to={`/desk/plan/${year + 1}`}>{t.next(year + 1)} ›</Link>
        </nav>
        {importLink}
      </PageHeader>
      <Loaded of={plans} heights={[3, 24]}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="calendar" title={t.emptyTitle(year)} text={t.emptyText}>
              {importLink}
            </Empty>
          ) : (
            <ChosenPlan plans={items} />
          )
        }
      </Loaded>
    </>
  )
}

function ChosenPlan({ plans }: { plans: readonly AnnualPlanListItem[] }) {
  const t = useTexts(reportingTexts)
  const [search, change] = useSearch()
  const chosen = plans.find(({ id }) => id === search.get('plan')) ?? plans[0]
  const plan = useQuery(planQuery(chosen?.id ?? ''))
  const asTable = search.get('view') === 'table'
  return (
    <div className="stack">
      <div className="toolbar">
        {plans.length > 1 && (
          <FormField name="plan" label={t.plan}>
            {(wiring) => (
              <select
                {...wiring}
                className="input"
                value={chosen?.id}
                onChange={(event) => change({ plan: event.target.value })}
              >
                {plans.map(({ id, title, union }) => (
                  <option key={id} value={id}>
                    {title} · {union.name}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
        <ChipGroup
          name="view"
          label={t.view}
          labelHidden
          choices={[
            { value: 'grid', label: t.grid },
            { value: 'table', label: t.table },
          ]}
          value={asTable ? 'table' : 'grid'}
          onChange={(view) => change({ view: view === 'grid' ? '' : view })}
        />
      </div>
      <Loaded of={plan} heights={[24]}>
        {(body) => (
          <div className="stack">
            <p className="soft">
              {body.title} · {body.union.name}
              {body.documentNumber !== undefined && ` · ${body.documentNumber}`}
              <br />
              {t.summary(body.items.length, body.items.filter(({ eventCount }) => eventCount > 0).length)}
            </p>
            {asTable ? <PlanTable plan={body} /> : <PlanGrid plan={body} />}
          </div>
        )}
      </Loaded>
    </div>
  )
}
