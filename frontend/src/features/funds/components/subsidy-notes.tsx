import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { purposeTexts } from '../../../ui/purposes'
import { Notice } from '../../../ui/surface'
import {
  budgetLinesQuery,
  subsidiesQuery,
  type BudgetLine,
  type ProposedLine,
  type SubsidyReceived,
} from '../api/budgets'
import { chartQuery, type ChartOfAccounts } from '../api/chart'
import { subsidyTexts } from '../subsidy-texts'
import { isMore, sumOf } from './fen'

interface NotesProps {
  unionId: string
  year: number
  /** What a document proposes; its lines stand in the place of the approved ones. */
  proposed: readonly ProposedLine[]
}

/** What came from above for each purpose, and where more of it is planned than came. */
export function SubsidyNotes({ unionId, year, proposed }: NotesProps) {
  const t = useTexts(subsidyTexts)
  const { purposes } = useTexts(purposeTexts)
  const received = useQuery(subsidiesQuery(unionId, year)).data?.items
  const approved = useQuery(budgetLinesQuery(unionId, year)).data?.items
  const chart = useQuery(chartQuery).data
  if (!received || !approved || !chart) return null
  const came = received.filter((one) => isMore(coverOf(one), '0.00'))
  const beyond = beyondOf(plannedByEarmark(proposed, approved, chart), received)
  return (
    <>
      {came.length > 0 && (
        <ul className="stack small">
          {came.map(({ earmark, received: now, brought }) => (
            <li key={earmark ?? ''}>
              {earmark === undefined
                ? t.receivedFree(formatMoney(now))
                : t.receivedFor(purposes[earmark], formatMoney(now))}
              {isMore(brought, '0.00') && t.brought(formatMoney(brought))}
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {beyond.map(({ earmark, planned, cover }) => (
          <Notice key={earmark} tone="gold">
            {t.beyond(purposes[earmark], formatMoney(planned), formatMoney(cover))}
          </Notice>
        ))}
      </div>
    </>
  )
}

type Earmark = NonNullable<ProposedLine['earmark']>

function coverOf({ brought, received }: SubsidyReceived): string {
  return sumOf([brought, received])
}

/** What is planned of money from above for each purpose, once the proposed lines count. */
function plannedByEarmark(
  proposed: readonly ProposedLine[],
  approved: readonly BudgetLine[],
  chart: ChartOfAccounts,
): Map<Earmark, string> {
  const fromAbove = new Set(chart.sources.filter((source) => source.fromAbove).map(({ code }) => code))
  const replaced = new Set(proposed.map(keyOf))
  const planned = new Map<Earmark, string>()
  for (const line of [...proposed, ...approved.filter((one) => !replaced.has(keyOf(one)))]) {
    if (line.earmark !== undefined && fromAbove.has(line.source)) {
      planned.set(line.earmark, sumOf([planned.get(line.earmark) ?? '0.00', line.planned]))
    }
  }
  return planned
}

function keyOf({ account, source, earmark }: Pick<ProposedLine, 'account' | 'source' | 'earmark'>): string {
  return `${account}|${source}|${earmark ?? ''}`
}

function beyondOf(planned: Map<Earmark, string>, received: readonly SubsidyReceived[]) {
  return [...planned].flatMap(([earmark, sum]) => {
    const cover = sumOf(received.filter((one) => one.earmark === earmark).map(coverOf))
    return isMore(sum, cover) ? [{ earmark, planned: sum, cover }] : []
  })
}
