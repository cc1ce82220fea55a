import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderAt } from '../../../../tests/render-desk'
import type { HouseholdInput } from '../api/hardship-files'
import { HouseholdForm } from './household-form'

const saved = vi.fn<(household: HouseholdInput) => void>()
const routes = [
  {
    path: '/m/aid/files/new',
    page: () => (
      <HouseholdForm
        file={undefined}
        busy={false}
        problem={undefined}
        onSave={(household) => saved(household)}
      />
    ),
  },
]

beforeEach(() => {
  saved.mockClear()
  localStorage.clear()
})

async function onwards() {
  await userEvent.click(screen.getByRole('button', { name: '下一步' }))
}

it('goes through four steps and keeps what was typed when one goes back', async () => {
  renderAt('/m/aid/files/new', routes)
  await userEvent.click(screen.getByRole('button', { name: '添加一位家庭成员' }))
  await userEvent.type(screen.getByLabelText('姓名'), '林可欣')
  await onwards()
  await userEvent.type(screen.getByLabelText('本人工资 金额（元）'), '60000')
  await onwards()
  await userEvent.click(screen.getByRole('button', { name: '上一步' }))
  expect(screen.getByLabelText('本人工资 金额（元）')).toHaveValue('60000')
  await onwards()
  await userEvent.type(screen.getByLabelText('行政区划代码'), '330302')
  await onwards()
  expect(screen.getByText('林可欣（配偶）')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  expect(saved).toHaveBeenCalledOnce()
  expect(saved.mock.calls[0]?.[0].incomes).toEqual([{ kind: 'OWN_WAGE', amount: '60000.00' }])
})

it('says what is missing instead of sending it', async () => {
  renderAt('/m/aid/files/new', routes)
  await onwards()
  await onwards()
  await onwards()
  expect(screen.getByRole('heading', { name: '困难情况' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '保存草稿' })).toBeNull()
  expect(screen.getAllByText('请填写。').length).toBeGreaterThan(0)
})

it('keeps no identity or card number on the device', async () => {
  renderAt('/m/aid/files/new', routes)
  await userEvent.click(screen.getByRole('button', { name: '添加一位家庭成员' }))
  await userEvent.type(screen.getByLabelText(/身份证号/), '330199199001150247')
  dispatchEvent(new Event('pagehide'))
  expect(JSON.stringify(localStorage)).not.toContain('330199199001150247')
})
