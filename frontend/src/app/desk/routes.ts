import { lazy } from 'react'
import type { Route } from '../../lib/router'

const help = lazy(() => import('./help/help-page'))
const upload = lazy(() => import('../../features/integration/pages/upload-page'))

export const routes: readonly Route[] = [
  { path: '/desk', page: lazy(() => import('./home/home-page')) },
  { path: '/desk/home', page: lazy(() => import('./home/home-page')) },
  { path: '/desk/members', page: lazy(() => import('../../features/membership/pages/desk/members-page')) },
  { path: '/desk/members/import', page: upload },
  { path: '/desk/unions', page: lazy(() => import('./unions-page')) },
  { path: '/desk/imports', page: lazy(() => import('../../features/integration/pages/imports-page')) },
  { path: '/desk/imports/new', page: upload },
  { path: '/desk/imports/:id', page: lazy(() => import('../../features/integration/pages/import-page')) },
  { path: '/desk/activities', page: lazy(() => import('../../features/event/pages/desk/managed-page')) },
  {
    path: '/desk/activities/new',
    page: lazy(() => import('../../features/event/pages/desk/new-event-page')),
  },
  {
    path: '/desk/activities/:id',
    page: lazy(() => import('../../features/event/pages/desk/managed-event-page')),
  },
  {
    path: '/desk/activities/:id/edit',
    page: lazy(() => import('../../features/event/pages/desk/edit-event-page')),
  },
  { path: '/desk/plan/:year', page: lazy(() => import('../../features/reporting/pages/plan-page')) },
  { path: '/desk/plan/:year/items/:itemId', page: lazy(() => import('./schedule-page')) },
  { path: '/desk/visits', page: lazy(() => import('../../features/condolence/pages/desk/visits-page')) },
  {
    path: '/desk/visits/new',
    page: lazy(() => import('../../features/condolence/pages/desk/new-visit-page')),
  },
  { path: '/desk/visits/:id', page: lazy(() => import('../../features/condolence/pages/desk/visit-page')) },
  { path: '/desk/rules', page: lazy(() => import('../../features/policy/pages/rules-page')) },
  { path: '/desk/audit', page: lazy(() => import('../../features/audit/pages/audit-page')) },
  { path: '/desk/jobs', page: lazy(() => import('../../features/integration/pages/jobs-page')) },
  { path: '/help', page: help },
  { path: '/help/:article', page: help },
]
