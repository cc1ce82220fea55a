import { lazy } from 'react'
import type { Route } from '../../lib/router'

/** What employers pay to unions, and the money between unions. */
export const contributionRoutes: readonly Route[] = [
  {
    path: '/desk/finance/contributions',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/contributions-page')),
  },
  {
    path: '/desk/finance/contributions/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/contribution-page')),
  },
  {
    path: '/desk/finance/remittances',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/remittances-page')),
  },
  {
    path: '/desk/finance/remittances/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/remittance-page')),
  },
  {
    path: '/desk/finance/remittance-board',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/remittance-board-page')),
  },
  {
    path: '/desk/finance/reliefs',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/reliefs-page')),
  },
  {
    path: '/desk/finance/reliefs/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/relief-page')),
  },
  {
    path: '/desk/finance/founding-funds',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/founding-funds-page')),
  },
  {
    path: '/desk/finance/fund-divisions',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/fund-divisions-page')),
  },
  {
    path: '/desk/finance/fund-divisions/:id',
    needs: 'FUNDS_READ',
    page: lazy(() => import('../../features/contribution/pages/fund-division-page')),
  },
]
