import { lazy } from 'react'
import type { Route } from '../../lib/router'

/** Campaigns, aid, mutual aid, and the money they need. */
export const supportRoutes: readonly Route[] = [
  {
    path: '/desk/welfare',
    needs: 'WELFARE_READ',
    page: lazy(() => import('../../features/welfare/pages/welfare-page')),
  },
  {
    path: '/desk/welfare/checks/:id',
    needs: 'WELFARE_READ',
    page: lazy(() => import('../../features/welfare/pages/health-check-page')),
  },
  {
    path: '/desk/welfare/claims/:id',
    needs: 'CLAIM_READ',
    page: lazy(() => import('../../features/welfare/pages/claim-page')),
  },
  {
    path: '/desk/welfare/rounds/:id',
    needs: 'WELFARE_READ',
    page: lazy(() => import('../../features/welfare/pages/round-page')),
  },
  {
    path: '/desk/sanatorium',
    needs: 'SANATORIUM_READ',
    page: lazy(() => import('../../features/sanatorium/pages/sanatorium-page')),
  },
  {
    path: '/desk/sanatorium/programs/:id',
    needs: 'SANATORIUM_READ',
    page: lazy(() => import('../../features/sanatorium/pages/program-page')),
  },
  {
    path: '/desk/sanatorium/tours/:id',
    needs: 'SANATORIUM_READ',
    page: lazy(() => import('../../features/sanatorium/pages/tour-page')),
  },
  {
    path: '/desk/aid/files',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/files-page')),
  },
  {
    path: '/desk/aid/files/:id',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/file-page')),
  },
  {
    path: '/desk/aid/files/:id/edit',
    needs: 'AID_WORK',
    page: lazy(() => import('../../features/aid/pages/desk/edit-file-page')),
  },
  {
    path: '/desk/aid/notices',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/notices-page')),
  },
  {
    path: '/desk/aid/standards',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/standards-page')),
  },
  {
    path: '/desk/aid/spot-checks',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/spot-checks-page')),
  },
  {
    path: '/desk/aid/queue',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/aid-queue-page')),
  },
  {
    path: '/desk/aid/pledges',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/pledges-page')),
  },
  {
    path: '/desk/dues',
    needs: 'DUES_READ',
    page: lazy(() => import('../../features/dues/pages/dues-page')),
  },
  {
    path: '/desk/dues/wages',
    needs: 'DUES_WRITE',
    page: lazy(() => import('../../features/dues/pages/wage-bases-page')),
  },
  {
    path: '/desk/dues/payments',
    needs: 'DUES_READ',
    page: lazy(() => import('../../features/dues/pages/payments-page')),
  },
  {
    path: '/desk/dues/reminders',
    needs: 'DUES_READ',
    page: lazy(() => import('../../features/dues/pages/reminders-page')),
  },
  {
    path: '/desk/dues/arrears',
    needs: 'DUES_READ',
    page: lazy(() => import('../../features/dues/pages/arrears-page')),
  },
  {
    path: '/desk/dues/assessments/:id',
    needs: 'DUES_READ',
    page: lazy(() => import('../../features/dues/pages/assessment-page')),
  },
  {
    path: '/desk/aid/figures',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/figures-page')),
  },
  {
    path: '/desk/aid/recoveries',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/recoveries-page')),
  },
  {
    path: '/desk/aid/handovers',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/handovers-page')),
  },
  {
    path: '/desk/aid/appeals',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/appeals-page')),
  },
  {
    path: '/desk/aid/pairings',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/pairings-page')),
  },
  {
    path: '/desk/aid/pairings/:year/roster',
    needs: 'AID_READ',
    page: lazy(() => import('../../features/aid/pages/desk/pairing-roster-page')),
  },
  {
    path: '/desk/finance/budget',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/budget-page')),
  },
  {
    path: '/desk/finance/expenses',
    needs: 'EXPENSE_READ',
    page: lazy(() => import('../../features/expense/pages/expenses-page')),
  },
  {
    path: '/desk/finance/expenses/new',
    needs: 'EXPENSE_WRITE',
    page: lazy(() => import('../../features/expense/pages/new-expense-page')),
  },
  {
    path: '/desk/finance/expenses/:id',
    needs: 'EXPENSE_READ',
    page: lazy(() => import('../../features/expense/pages/expense-page')),
  },
  {
    path: '/desk/finance/expenses/:id/edit',
    needs: 'EXPENSE_WRITE',
    page: lazy(() => import('../../features/expense/pages/edit-expense-page')),
  },
  {
    path: '/desk/finance/expenses/:id/print',
    needs: 'EXPENSE_READ',
    page: lazy(() => import('../../features/expense/pages/expense-print-page')),
  },
  {
    path: '/desk/finance/payments',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/payments-page')),
  },
  {
    path: '/desk/finance/payments/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/payment-order-page')),
  },
  {
    path: '/desk/finance/ledger',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/ledger-page')),
  },
  {
    path: '/desk/finance/final-accounts',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/final-accounts-page')),
  },
  {
    path: '/desk/finance/statement',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/statement-page')),
  },
  {
    path: '/desk/finance/submissions',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/submissions-page')),
  },
  {
    path: '/desk/finance/submissions/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/report-page')),
  },
  {
    path: '/desk/reviews',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/review/pages/reviews-page')),
  },
  {
    path: '/desk/reviews/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/review/pages/review-page')),
  },
  {
    path: '/desk/audit-findings',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/review/pages/findings-page')),
  },
  {
    path: '/desk/audit-findings/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/review/pages/finding-page')),
  },
  {
    path: '/desk/finance/months',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/funds/pages/months-page')),
  },
  {
    path: '/desk/campaigns',
    needs: 'CAMPAIGN_READ',
    page: lazy(() => import('../../features/campaign/pages/campaigns-page')),
  },
  {
    path: '/desk/campaigns/figures',
    needs: 'CAMPAIGN_READ',
    page: lazy(() => import('../../features/campaign/pages/figures-page')),
  },
  {
    path: '/desk/campaigns/:id',
    needs: 'CAMPAIGN_READ',
    page: lazy(() => import('../../features/campaign/pages/campaign-page')),
  },
  {
    path: '/desk/campaigns/:id/sign-off',
    needs: 'CAMPAIGN_READ',
    page: lazy(() => import('../../features/campaign/pages/sign-off-page')),
  },
  {
    path: '/desk/stock',
    needs: 'CAMPAIGN_READ',
    page: lazy(() => import('../../features/campaign/pages/stock-page')),
  },
]
