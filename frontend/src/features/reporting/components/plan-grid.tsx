import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import type { AnnualPlan, PlanItem } from '../api/get-plan'
import { reportingTexts } from '../texts'
import { barOf, markOf } from './year-scale'

/** The year on twelve months; every bar is also said in words. */
export function PlanGrid({ plan }: { plan: AnnualPlan }) {
  const t = useTexts(reportingTexts)
  const now = markOf(today(), plan.year)
  return (
    <div className="plan-grid">
      <ul className="plan-legend small soft">
        <li>
          <span className="plan-sample" /> {t.legendPlanned}
        </li>
        <li>
          <span className="plan-sample plan-bar-done" /> {t.legendLanded}
        </li>
        {now !== undefined && (
          <li>
            <span className="plan-sample plan-sample-now" /> {t.today}
          </li>
        )}
      </ul>
      <div className="plan-months" aria-hidden="true">
        {t.months.map((month, index) => (
          <span key={month}>
            <span className="plan-month-long">{month}</span>
            <span className="plan-month-short">{t.monthsShort[index]}</span>
          </span>
        ))}
      </div>
      {sectionsOf(plan).map(([section, items]) => (
        <section key={section} aria-label={section === '' ? plan.title : section}>
          {section !== '' && <h2 className="plan-section">{section}</h2>}
          <ul>
            {items.map((item) => (
              <PlanLine key={item.id} plan={plan} item={item} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function PlanLine({ plan, item, now }: { plan: AnnualPlan; item: PlanItem; now: number | undefined }) {
  const t = useTexts(reportingTexts)
  return (
    <li className="plan-line">
      <div className="plan-name">
        <span>
          <span className="soft">{item.number}.</span> {item.title}
        </span>
        <span className="soft small">
          {item.scheduleText} · {t.eventsText(item.eventCount)}
          {plan.schedulable && (
            <>
              {' · '}
              <Link
                to={`/desk/plan/${plan.year}/items/${item.id}?plan=${plan.id}`}
                aria-label={t.putNamed(item.title)}
              >
                {t.put}
              </Link>
            </>
          )}
        </span>
      </div>
      <div className="plan-track" aria-hidden="true">
        {item.windows.map((window) => {
          const bar = barOf(window, plan.year)
          return (
            bar && (
              <span
                key={window.from}
                className={item.eventCount > 0 ? 'plan-bar plan-bar-done' : 'plan-bar'}
                style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
              />
            )
          )
        })}
        {now !== undefined && <span className="plan-now" style={{ left: `${now}%` }} />}
      </div>
    </li>
  )
}

/** Items in the order of the plan, kept together by section. */
function sectionsOf(plan: AnnualPlan): [string, PlanItem[]][] {
  const sections = new Map<string, PlanItem[]>()
  for (const item of plan.items) {
    const name = item.section ?? ''
    sections.set(name, [...(sections.get(name) ?? []), item])
  }
  return [...sections]
}
