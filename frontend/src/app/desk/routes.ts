import { lazy } from 'react'
import type { Route } from '../../lib/router'

export const routes: readonly Route[] = [{ path: '/desk/home', page: lazy(() => import('./desk-home')) }]
