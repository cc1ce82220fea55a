import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { switchLargePrint } from '../lib/appearance'
import { ProblemError } from '../lib/problem'
import { ErrorSummary } from './error-summary'
import { FormField } from './field'
import { SeatMeter } from './seat-meter'
import { ErrorState, Loaded } from './states'
import { showToast, Toasts } from './toast'

describe('form field', () => {
  it('ties label, hint and error to the control', () => {
    render(
      <FormField name="amount" label="金额" hint="不超过 ¥300.00" error="请填写金额">
        {(wiring) => <input {...wiring} />}
      </FormField>,
    )
    const input = screen.getByRole('textbox', { name: '金额' })
    expect(input).toBeInvalid()
    expect(input).toHaveAccessibleDescription('不超过 ¥300.00 请填写金额')
  })
})

describe('error summary', () => {
  it('takes the focus and leads to the field', async () => {
    render(
      <>
        <ErrorSummary messages={{ amount: '请填写金额' }} />
        <FormField name="amount" label="金额">
          {(wiring) => <input {...wiring} />}
        </FormField>
      </>,
    )
    expect(screen.getByRole('alert')).toHaveFocus()
    expect(screen.getByRole('heading', { name: '有 1 处需要修改' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: '请填写金额' }))
    expect(screen.getByRole('textbox', { name: '金额' })).toHaveFocus()
  })

  it('is not there without errors', () => {
    render(<ErrorSummary messages={{}} />)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('toast', () => {
  afterEach(() => {
    vi.useRealTimers()
    act(() => switchLargePrint(false))
  })

  const shown = (undo?: () => void) => {
    vi.useFakeTimers()
    render(<Toasts />)
    act(() => showToast('已报名', undo))
  }

  it('is spoken and offers the way back for ten seconds', () => {
    shown(() => undefined)
    expect(screen.getByRole('status')).toHaveTextContent('已报名')
    act(() => void vi.advanceTimersByTime(9_999))
    expect(screen.getByRole('button', { name: '撤销' })).toBeInTheDocument()
    act(() => void vi.advanceTimersByTime(1))
    expect(screen.queryByRole('button', { name: '撤销' })).not.toBeInTheDocument()
  })

  it('takes back by Ctrl+Z once, but not while somebody types', () => {
    const undo = vi.fn()
    shown(undo)
    const input = document.body.appendChild(document.createElement('input'))
    fireEvent.keyDown(input, { key: 'z', ctrlKey: true, bubbles: true })
    expect(undo).not.toHaveBeenCalled()
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(undo).toHaveBeenCalledOnce()
    input.remove()
  })

  it('never hides by itself in large print', () => {
    act(() => switchLargePrint(true))
    shown(() => undefined)
    act(() => void vi.advanceTimersByTime(120_000))
    expect(screen.getByRole('button', { name: '撤销' })).toBeInTheDocument()
  })
})

describe('states', () => {
  const problem = (status: number, code = 'X') =>
    new ProblemError({ status, code, title: '', detail: '原因', requestId: '5f2c1f0e' })

  it('shows the request id and a way to try again', async () => {
    const retry = vi.fn()
    render(<ErrorState error={problem(500)} onRetry={retry} />)
    expect(screen.getByText('5f2c1f0e')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('says who can help when the permission is missing, and offers no retry', () => {
    render(<ErrorState error={problem(403)} onRetry={() => undefined} />)
    expect(screen.getByRole('heading', { name: '没有权限查看' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
  })

  it('keeps showing old data when a refresh fails, and says how old it is', () => {
    const of = {
      data: '名单',
      error: problem(0, 'OFFLINE'),
      refetch: () => undefined,
      dataUpdatedAt: Date.UTC(2026, 10, 20, 2, 32),
    }
    render(
      <Loaded of={of} heights={[1]}>
        {(text) => <p>{text}</p>}
      </Loaded>,
    )
    expect(screen.getByText('名单')).toBeInTheDocument()
    expect(screen.getByText(/截至 10:32/)).toBeInTheDocument()
  })
})

it('says the places left in words', () => {
  const { rerender } = render(<SeatMeter capacity={40} placesLeft={12} waiting={0} />)
  expect(screen.getByText('还有 12 个名额（共 40 个）')).toBeInTheDocument()
  rerender(<SeatMeter capacity={40} placesLeft={0} waiting={3} />)
  expect(screen.getByText('40 个名额已满')).toBeInTheDocument()
  expect(screen.getByText('3 人候补')).toBeInTheDocument()
})
