import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { organiser, renderSignedIn } from '../../tests/render'
import { startRouter } from '../lib/router'
import { Outlet } from './outlet'

beforeEach(() => {
  history.replaceState(null, '', '/c/today')
  startRouter([{ path: '/c/today', needs: 'CONDOLENCE_RECORD', page: () => <h1>今日</h1> }])
})

it('shows the page to whom it belongs', async () => {
  renderSignedIn(<Outlet />)
  expect(await screen.findByRole('heading', { name: '今日' })).toBeInTheDocument()
})

it('does not begin a page without the permission it needs', () => {
  renderSignedIn(<Outlet />, { ...organiser, grants: [], permissions: [] })
  expect(screen.getByRole('heading', { level: 1, name: '没有权限查看' })).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: '今日' })).not.toBeInTheDocument()
})

it('says so when an address leads nowhere', () => {
  history.replaceState(null, '', '/c/nowhere')
  startRouter([])
  renderSignedIn(<Outlet />)
  expect(screen.getByRole('heading', { level: 1, name: '没有找到这个内容' })).toBeInTheDocument()
})
