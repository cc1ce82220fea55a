import { act, render, renderHook, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { matchPath } from './route-match'
import { findRoute, Link, navigate, startRouter, usePath, useSearch } from './router'

const page = () => null
beforeEach(() => {
  history.replaceState(null, '', '/m/activities?month=2026-11')
  startRouter([
    { path: '/m/activities', page },
    { path: '/c/visits/new', page },
    { path: '/c/visits/:id', page },
  ])
})

it('reads the parts of an address', () => {
  expect(matchPath('/c/visits/:id', '/c/visits/42')).toEqual({ id: '42' })
  expect(matchPath('/c/visits/:id', '/c/visits/%E9%99%88/')).toEqual({ id: '陈' })
  expect(matchPath('/c/visits/:id', '/c/visits')).toBeUndefined()
  expect(matchPath('/c/visits/:id', '/c/visits/')).toBeUndefined()
  expect(matchPath('/c/visits/:id', '/c/visits/1/more')).toBeUndefined()
})

it('takes the first address that fits, so a form is not taken for an id', () => {
  expect(findRoute('/c/visits/new')?.route.path).toBe('/c/visits/new')
  expect(findRoute('/c/visits/7')?.params).toEqual({ id: '7' })
  expect(findRoute('/desk/home')).toBeUndefined()
})

it('turns a short address into the full one, so that its place is marked', () => {
  history.replaceState(null, '', '/c/?from=mail')
  startRouter([
    { path: '/c', full: '/c/today', page },
    { path: '/c/today', page },
  ])
  expect(location.pathname + location.search).toBe('/c/today?from=mail')
  expect(renderHook(() => usePath()).result.current).toBe('/c/today')
})

it('keeps filters in the address and lets empty ones leave it', () => {
  const { result } = renderHook(() => useSearch())
  act(() => result.current[1]({ kind: 'SPORT' }))
  expect(location.search).toBe('?month=2026-11&kind=SPORT')
  act(() => result.current[1]({ month: '', kind: '' }))
  expect(location.pathname + location.search).toBe('/m/activities')
})

it('moves inside the shell without loading, and follows the back button', async () => {
  const { result } = renderHook(() => usePath())
  render(<Link to="/c/visits/42">visit</Link>)
  await userEvent.click(screen.getByRole('link', { name: 'visit' }))
  expect(result.current).toBe('/c/visits/42')
  act(() => navigate('/m/activities'))
  act(() => {
    history.replaceState(null, '', '/c/visits/new')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  expect(result.current).toBe('/c/visits/new')
})
