import { formatDay, formatMoney, today, yearOf } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { ChipGroup } from '../../../ui/field'
import { Icon, type IconName } from '../../../ui/icon'
import { Empty } from '../../../ui/states'
import { Card, Notice } from '../../../ui/surface'
import type { Timeline, TimelineItem } from '../api/get-timeline'
import { fileTexts } from '../file-texts'

const icons: Record<TimelineItem['kind'], IconName> = {
  MEMBERSHIP: 'people',
  OFFICE: 'book',
  CARE: 'heart',
  EVENT: 'calendar',
  HONOR: 'star',
}

interface CareTimelineProps {
  timeline: Timeline
  onYear: (year: number) => void
  /** Where the record behind an item is found, if this reader can open it. */
  linkTo: (item: TimelineItem) => string | undefined
}

/** What the union did for one member in one year, with the sums of it; officers and the member see the same. */
export function CareTimeline({ timeline, onYear, linkTo }: CareTimelineProps) {
  const t = useTexts(fileTexts)
  return (
    <div className="stack">
      <ChipGroup
        name="year"
        label={t.year}
        scroll
        choices={yearsOf(timeline).map((year) => ({ value: String(year), label: t.yearOf(year) }))}
        value={String(timeline.year)}
        onChange={(year) => onYear(Number(year))}
      />
      <YearSums timeline={timeline} />
      {timeline.items.length === 0 ? (
        <Empty icon="calendar" title={t.noneTitle} text={t.noneText} />
      ) : (
        <ol className="stack-s">
          {timeline.items.map((item, index) => (
            <li key={index}>
              <Card>
                <Item item={item} to={linkTo(item)} />
              </Card>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function yearsOf(timeline: Timeline): number[] {
  const years = new Set([yearOf(today()), timeline.year, ...timeline.sums.map((sum) => sum.year)])
  return [...years].sort((a, b) => b - a)
}

function YearSums({ timeline }: { timeline: Timeline }) {
  const t = useTexts(fileTexts)
  const sums = timeline.sums.filter((sum) => sum.year === timeline.year)
  if (sums.length === 0) return null
  return (
    <section className="stack-s" aria-label={t.sums(timeline.year)}>
      <dl className="facts">
        {sums.map((sum) => (
          <div key={sum.kind}>
            <dt>{t.kinds[sum.kind]}</dt>
            <dd>
              <strong>{t.times(sum.count)}</strong>
              {sum.amount !== undefined && <span className="money"> · {formatMoney(sum.amount)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Item({ item, to }: { item: TimelineItem; to: string | undefined }) {
  const t = useTexts(fileTexts)
  const language = useLanguage()
  return (
    <div className="stack-s">
      <div className="row between">
        <div className="with-icon">
          <Icon name={icons[item.kind]} />
          <div>
            {to === undefined ? <strong>{item.title}</strong> : <Link to={to}>{item.title}</Link>}
            <br />
            <span className="soft small">
              {formatDay(item.day, language)} · {t.kinds[item.kind]} · {item.union.name}
            </span>
          </div>
        </div>
        {item.amount !== undefined && <span className="money">{formatMoney(item.amount)}</span>}
      </div>
      {item.note !== undefined && <p>{item.note}</p>}
      {item.withheld && <Notice>{t.withheld}</Notice>}
    </div>
  )
}
