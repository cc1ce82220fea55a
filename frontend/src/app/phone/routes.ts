import { lazy } from 'react'
import type { Route } from '../../lib/router'

export const routes: readonly Route[] = [
  { path: '/m/me', page: lazy(() => import('../../features/membership/pages/me-page')) },
]
