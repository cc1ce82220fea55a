import { lazy } from 'react'
import type { Route } from '../../lib/router'

/** Activities of unions and of their clubs. */
export const activityRoutes: readonly Route[] = [
  {
    path: '/desk/clubs',
    needs: 'EVENT_READ',
    page: lazy(() => import('../../features/club/pages/desk/managed-clubs-page')),
  },
  {
    path: '/desk/clubs/participation',
    needs: 'EVENT_READ',
    page: lazy(() => import('../../features/club/pages/desk/participation-page')),
  },
  {
    path: '/desk/clubs/:id',
    needs: 'EVENT_READ',
    page: lazy(() => import('../../features/club/pages/desk/managed-club-page')),
  },
  {
    path: '/desk/contests',
    needs: 'CONTEST_READ',
    page: lazy(() => import('../../features/contest/pages/desk/managed-contests-page')),
  },
  {
    path: '/desk/contests/:id',
    needs: 'CONTEST_READ',
    page: lazy(() => import('../../features/contest/pages/desk/managed-contest-page')),
  },
  {
    path: '/desk/contests/:id/print',
    needs: 'CONTEST_MANAGE',
    page: lazy(() => import('../../features/contest/pages/desk/contest-print-page')),
  },
  {
    path: '/desk/activities',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('../../features/event/pages/desk/managed-page')),
  },
  {
    path: '/desk/activities/new',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('../../features/event/pages/desk/new-event-page')),
  },
  {
    path: '/desk/activities/:id',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('../../features/event/pages/desk/managed-event-page')),
  },
  {
    path: '/desk/activities/:id/roll',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('../../features/event/pages/desk/desk-roll-page')),
  },
  {
    path: '/desk/activities/:id/sheet',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('../../features/event/pages/desk/sheet-page')),
  },
  {
    path: '/desk/activities/:id/edit',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('../../features/event/pages/desk/edit-event-page')),
  },
]
