import { addDays, formatDay } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import type { AnnualPlan, PlanItem } from '../api/get-plan'
import { outcomeTexts } from '../outcome-texts'
import { reportingTexts } from '../texts'
import { OutcomeCell } from './outcome-cell'

/** The same plan as a table, for screen readers and for everybody who reads rather than looks. */
export function PlanTable({ plan }: { plan: AnnualPlan }) {
  const t = useTexts(reportingTexts)
  const words = useTexts(outcomeTexts)
  const language = useLanguage()
  const columns: Column<PlanItem>[] = [
    { key: 'item', title: t.item, render: (item) => `${item.number}. ${item.title}` },
    { key: 'section', title: t.section, render: (item) => item.section ?? '' },
    { key: 'schedule', title: t.schedule, render: (item) => item.scheduleText },
    {
      key: 'windows',
      title: t.windows,
      render: (item) =>
        item.windows.length === 0 ? (
          <span className="soft">{t.noWindows}</span>
        ) : (
          <ul>
            {item.windows.map(({ from, to }) => (
              <li key={from}>
                {t.windowText(formatDay(from, language), formatDay(addDays(to, -1), language))}
              </li>
            ))}
          </ul>
        ),
    },
    { key: 'events', title: t.events, render: (item) => t.eventsText(item.eventCount) },
    {
      key: 'outcome',
      title: words.outcome,
      render: (item) => <OutcomeCell plan={plan} item={item} />,
    },
    ...(plan.schedulable
      ? [
          {
            key: 'put',
            title: t.put,
            render: (item: PlanItem) => (
              <Link
                to={`/desk/plan/${plan.year}/items/${item.id}?plan=${plan.id}`}
                aria-label={t.putNamed(item.title)}
              >
                {t.put}
              </Link>
            ),
          },
        ]
      : []),
  ]
  return <DataTable label={plan.title} columns={columns} rows={plan.items} rowKey={({ id }) => id} />
}
