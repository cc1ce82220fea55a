import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { startRouter } from '../../lib/router'
import { SearchField } from './search-field'

beforeEach(() => {
  history.replaceState(null, '', '/desk/members')
  startRouter([{ path: '/desk/members', page: () => null }])
})

const type = async (text: string) => {
  render(<SearchField label="查找会员" hint="姓名" />)
  await userEvent.type(screen.getByRole('searchbox', { name: '查找会员' }), text)
}

it('writes what is searched for into the address', async () => {
  await type('陈思远')
  await waitFor(() => expect(new URLSearchParams(location.search).get('q')).toBe('陈思远'))
})

it('keeps an ID number out of the address and says why', async () => {
  await type('11010519491231002X')
  expect(await screen.findByText(/身份证号会留在网址里/)).toBeInTheDocument()
  expect(location.search).not.toContain('11010519491231002X')
})
