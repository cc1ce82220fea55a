import type { ReviewFindingPage, ReviewPage, StatementReportPage } from '../../src/gen/schema'
import type { Api } from './api.ts'
import { thisYear } from './days.ts'

const year = thisYear()

const finance = [
  '/desk/dues',
  '/desk/dues/wages',
  '/desk/dues/payments',
  '/desk/dues/arrears',
  '/desk/dues/reminders',
  '/desk/imports/new?kind=WAGE_BASES',
  '/desk/finance/contributions',
  '/desk/finance/remittances',
  '/desk/finance/remittance-board',
  '/desk/finance/remittance-board?view=table',
  '/desk/finance/reliefs',
  '/desk/finance/fund-divisions',
  '/desk/finance/expenses',
  '/desk/visits/settlements',
  '/desk/visits/settlements?view=settlements',
  '/desk/finance/founding-funds',
  '/desk/finance/budget',
  '/desk/finance/budget?view=table',
  '/desk/finance/payments',
  '/desk/finance/ledger',
  '/desk/finance/months',
  '/desk/finance/statement',
  '/desk/finance/submissions',
  '/desk/finance/final-accounts',
  `/desk/finance/final-accounts?year=${year - 2}`,
]

/** Everything a finance officer opens, with a statement of the demo that was issued. */
export async function financePages(api: Api): Promise<string[]> {
  const [report] = (await api.get<StatementReportPage>('/statement-reports?limit=1')).items
  return [...finance, `/desk/finance/submissions/${report?.id ?? ''}`]
}

/** An examination and a finding of the demo. */
export async function reviewerPages(api: Api): Promise<string[]> {
  const [review] = (await api.get<ReviewPage>('/reviews?limit=1')).items
  const [finding] = (await api.get<ReviewFindingPage>('/review-findings?limit=1')).items
  return [
    '/desk/reviews',
    `/desk/reviews/${review?.id ?? ''}`,
    '/desk/audit-findings',
    `/desk/audit-findings/${finding?.id ?? ''}`,
  ]
}
