import { lazy } from 'react'
import type { Route } from '../../lib/router'

const record = 'CONDOLENCE_RECORD'

export const routes: readonly Route[] = [
  { path: '/m', page: lazy(() => import('../../features/event/pages/home-page')) },
  { path: '/m/home', page: lazy(() => import('../../features/event/pages/home-page')) },
  { path: '/m/activities', page: lazy(() => import('../../features/event/pages/activities-page')) },
  { path: '/m/activities/:id', page: lazy(() => import('../../features/event/pages/activity-page')) },
  { path: '/m/activities/:id/done', page: lazy(() => import('../../features/event/pages/done-page')) },
  { path: '/m/my/activities', page: lazy(() => import('../../features/event/pages/my-activities-page')) },
  { path: '/m/elections', page: lazy(() => import('../../features/election/pages/elections-page')) },
  { path: '/m/elections/:id', page: lazy(() => import('../../features/election/pages/election-page')) },
  { path: '/m/me', page: lazy(() => import('../../features/membership/pages/me-page')) },
  { path: '/c', needs: record, page: lazy(() => import('../../features/condolence/pages/today-page')) },
  { path: '/c/today', needs: record, page: lazy(() => import('../../features/condolence/pages/today-page')) },
  {
    path: '/c/visits/new',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/new-visit-page')),
  },
  {
    path: '/c/visits',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/visits-page')),
  },
  {
    path: '/c/visits/:id',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/visit-page')),
  },
]
